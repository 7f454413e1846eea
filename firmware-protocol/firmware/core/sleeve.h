/*
 * A sleeve: what it does with a host's messages, and what it does when there are none.
 *
 * A port feeds it the bytes it receives, steps it about every millisecond, sends the bytes it has
 * to say, tells it what its sensors say, and brings each motor to its level. It must do so from one
 * context: nothing here is locked.
 */
#ifndef LULL_SLEEVE_H
#define LULL_SLEEVE_H

#include <stddef.h>
#include <stdint.h>

#include "health.h"
#include "motion.h"
#include "outbox.h"
#include "receiver.h"
#include "wire.h"

/* What a port knows about its sleeve. */
struct lull_identity {
    char id[LULL_ID_BYTES]; /* visible ASCII, filled up with zeros */
    uint8_t motors;         /* 1 to LULL_MAX_MOTORS */
    uint16_t ticks_per_ms;  /* 1 to 1000 */
    struct lull_sensors sensors;
};

struct lull_sleeve {
    struct lull_identity identity;
    uint32_t boot;
    struct lull_receiver receiver;
    struct lull_outbox outbox;
    struct lull_motion motion;
    struct lull_health health;
    uint8_t ceilings[LULL_MAX_MOTORS];
    enum lull_state state;
    enum lull_reason reason;
    uint16_t session;       /* armed, or the last that was */
    uint32_t lease_renewed; /* at this tick */
    uint32_t looked;        /* at this tick, for how long the motors have been driven */
    uint32_t newest;        /* tick of the frame accepted last, */
    bool has_newest;        /* if one was in this session */
    uint8_t last_frame;     /* its sequence number */
    uint32_t accepted;
    uint16_t late;
    uint16_t dropped;
    uint8_t sequence;        /* of the next message to the host */
    uint32_t status_written; /* at this tick */
    uint8_t accepted_since;  /* frames since then */
    bool status_due;
};

/*
 * Boots it. The boot number must differ from those of earlier boots; the reason is
 * LULL_REASON_BOOT, LULL_REASON_WATCHDOG or LULL_REASON_BROWN_OUT.
 */
void lull_sleeve_boot(
        struct lull_sleeve *sleeve, const struct lull_identity *identity, uint32_t boot,
        enum lull_reason reason, uint32_t now);

/* Takes a byte from the host. */
void lull_sleeve_receive(struct lull_sleeve *sleeve, uint8_t byte, uint32_t now);

/* Takes what the sensors say; one that measures must be heard once a second. */
void lull_sleeve_sense(
        struct lull_sleeve *sleeve, const struct lull_senses *senses, uint32_t now);

/* Lets time pass. */
void lull_sleeve_step(struct lull_sleeve *sleeve, uint32_t now);

/* Takes bytes to send to the host; returns how many. */
size_t lull_sleeve_transmit(struct lull_sleeve *sleeve, uint8_t *into, size_t room);

/*
 * The level of each motor in 8.8 fixed point, at a tick that is not before the last step or
 * message. A port that takes time to bring motors to their levels may ask for those of a tick to
 * come.
 */
void lull_sleeve_levels(const struct lull_sleeve *sleeve, uint32_t tick, uint16_t *into);

/*
 * When the motors are to be brought to their levels after they were at a tick: when the next
 * frame's are to be felt if that is near, or else a millisecond later.
 */
uint32_t lull_sleeve_next(const struct lull_sleeve *sleeve, uint32_t last);

#endif
