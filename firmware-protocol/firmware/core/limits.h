/* What host and sleeve have agreed on, and how large a sleeve this build can serve. */
#ifndef LULL_LIMITS_H
#define LULL_LIMITS_H

/* Another one only in the build that shows what becomes of a version that does not fit. */
#ifndef LULL_PROTOCOL
#define LULL_PROTOCOL 1
#endif

/* A build for a small microcontroller sets these two lower. */
#ifndef LULL_MAX_MOTORS
#define LULL_MAX_MOTORS 64
#endif
#ifndef LULL_BUFFER_FRAMES
#define LULL_BUFFER_FRAMES 32
#endif

/* What no host can raise: the highest level, and the longest drive without a break. */
#ifndef LULL_CEILING
#define LULL_CEILING 255
#endif
#ifndef LULL_LONGEST_S
#define LULL_LONGEST_S 9000
#endif

#define LULL_MAX_LEVEL 255
#define LULL_MAX_MESSAGE 96                  /* type, sequence, body and CRC */
#define LULL_MAX_WIRE (LULL_MAX_MESSAGE + 2) /* one COBS code byte and the delimiter on top */
#define LULL_MAX_MASK 8

#define LULL_LEASE_MS 300
#define LULL_RAMP_MS 100
#define LULL_MAX_STOP_RAMP_MS 400
#define LULL_MAX_AHEAD_MS 2000
#define LULL_BREAK_MS 5000  /* so long a rest, and a motor may be driven anew */
#define LULL_LOOK_MS 200    /* how often is looked at which motors are driven */
#define LULL_SENSE_MS 1000  /* readings that are older are no readings */
#define LULL_HOT 3132       /* in tenths of a kelvin: 40 degrees Celsius end the session, */
#define LULL_COOL 3112      /* and not before 38 may another one begin */
#define LULL_BUTTON_RAMP_MS 300
#define LULL_STATUS_FRAMES 4
#define LULL_STATUS_MS 100
#define LULL_IDLE_STATUS_MS 1000

#if LULL_MAX_MOTORS < 1 || LULL_MAX_MOTORS > 64
#error "LULL_MAX_MOTORS must be 1 to 64"
#endif
#if LULL_CEILING < 1 || LULL_CEILING > 255
#error "LULL_CEILING must be 1 to 255"
#endif
#if LULL_LONGEST_S < 1 || LULL_LONGEST_S > 13000
#error "LULL_LONGEST_S must be 1 to 13000"
#endif
#if LULL_BUFFER_FRAMES < 1 || LULL_BUFFER_FRAMES > 255
#error "LULL_BUFFER_FRAMES must be 1 to 255"
#endif

#endif
