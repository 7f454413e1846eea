/* What host and sleeve have agreed on, and how large a sleeve this build can serve. */
#ifndef LULL_LIMITS_H
#define LULL_LIMITS_H

#define LULL_PROTOCOL 1

/* A build for a small microcontroller sets these two lower. */
#ifndef LULL_MAX_MOTORS
#define LULL_MAX_MOTORS 64
#endif
#ifndef LULL_BUFFER_FRAMES
#define LULL_BUFFER_FRAMES 32
#endif

#define LULL_MAX_LEVEL 255
#define LULL_MAX_MESSAGE 96                  /* type, sequence, body and CRC */
#define LULL_MAX_WIRE (LULL_MAX_MESSAGE + 2) /* one COBS code byte and the delimiter on top */
#define LULL_MAX_MASK 8

#define LULL_LEASE_MS 300
#define LULL_RAMP_MS 100
#define LULL_MAX_STOP_RAMP_MS 400
#define LULL_MAX_AHEAD_MS 2000
#define LULL_STATUS_FRAMES 4
#define LULL_STATUS_MS 100
#define LULL_IDLE_STATUS_MS 1000

#if LULL_MAX_MOTORS < 1 || LULL_MAX_MOTORS > 64
#error "LULL_MAX_MOTORS must be 1 to 64"
#endif
#if LULL_BUFFER_FRAMES < 1 || LULL_BUFFER_FRAMES > 255
#error "LULL_BUFFER_FRAMES must be 1 to 255"
#endif

#endif
