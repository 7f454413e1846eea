#include "sleeve.h"

#include <string.h>

#include "reports.h"
#include "ticks.h"

static uint32_t ticks(const struct lull_sleeve *sleeve, uint16_t ms) {
    return (uint32_t)ms * sleeve->identity.ticks_per_ms;
}

static void enter(struct lull_sleeve *sleeve, enum lull_state state) {
    sleeve->state = state;
    sleeve->status_due = true;
}

static void settle(struct lull_sleeve *sleeve, uint16_t ramp_ms, uint32_t now) {
    lull_motion_settle(&sleeve->motion, ticks(sleeve, ramp_ms), now);
    enum lull_state state = sleeve->motion.moving ? LULL_RAMPING : LULL_IDLE;
    if (state != sleeve->state) {
        enter(sleeve, state);
    }
}

static void end_session(
        struct lull_sleeve *sleeve, enum lull_reason reason, uint16_t ramp_ms, uint32_t now) {
    sleeve->reason = reason;
    settle(sleeve, ramp_ms, now);
}

/* Whatever time alone brings about, before anything else is done at that time. */
static void pass_time(struct lull_sleeve *sleeve, uint32_t now) {
    lull_motion_advance(&sleeve->motion, now);
    if (sleeve->state == LULL_RAMPING && !sleeve->motion.moving) {
        enter(sleeve, LULL_IDLE);
    }
    if (sleeve->state == LULL_ARMED &&
        now - sleeve->lease_renewed >= ticks(sleeve, LULL_LEASE_MS)) {
        end_session(sleeve, LULL_REASON_LEASE, LULL_RAMP_MS, now);
    }
}

/* Of two session numbers, 16 bits that wrap, the newer is less than half of the range ahead. */
static bool is_newer(uint16_t session, uint16_t other) {
    uint16_t ahead = (uint16_t)(session - other);
    return ahead > 0 && ahead < 0x8000;
}

static enum lull_result judge_arm(const struct lull_sleeve *sleeve, const struct lull_arm *arm) {
    if (arm->protocol != LULL_PROTOCOL) {
        return LULL_WRONG_PROTOCOL;
    }
    if (arm->boot != sleeve->boot) {
        return LULL_WRONG_BOOT;
    }
    if (sleeve->state == LULL_ARMED && arm->session == sleeve->session) {
        return LULL_OK;
    }
    if (!is_newer(arm->session, sleeve->session)) {
        return LULL_STALE_SESSION;
    }
    return sleeve->state == LULL_IDLE ? LULL_OK : LULL_BUSY;
}

static void take_arm(
        struct lull_sleeve *sleeve, const struct lull_host_message *message, uint32_t now) {
    enum lull_result result = judge_arm(sleeve, &message->body.arm);
    if (result == LULL_OK && sleeve->state == LULL_IDLE) {
        sleeve->session = message->body.arm.session;
        sleeve->lease_renewed = now;
        sleeve->has_newest = false;
        enter(sleeve, LULL_ARMED);
    }
    lull_report_ack(sleeve, message, result);
}

static void stop(struct lull_sleeve *sleeve, uint16_t ramp_ms, uint32_t now) {
    if (ramp_ms > LULL_MAX_STOP_RAMP_MS) {
        ramp_ms = LULL_MAX_STOP_RAMP_MS;
    }
    if (sleeve->state == LULL_ARMED) {
        end_session(sleeve, LULL_REASON_STOP, ramp_ms, now);
    } else {
        settle(sleeve, ramp_ms, now);
    }
}

static void take_stop(
        struct lull_sleeve *sleeve, const struct lull_host_message *message, uint32_t now) {
    stop(sleeve, message->body.stop_ramp_ms, now);
    lull_report_ack(sleeve, message, LULL_OK);
}

static bool names_only_own_motors(
        const struct lull_sleeve *sleeve, const struct lull_frame_message *frame) {
    for (uint16_t motor = sleeve->identity.motors; motor < 8U * frame->mask_length; motor++) {
        if ((frame->mask[motor / 8] >> (motor % 8)) & 1) {
            return false;
        }
    }
    return true;
}

static bool is_acceptable(
        const struct lull_sleeve *sleeve, const struct lull_frame_message *frame, uint32_t now) {
    return (!sleeve->has_newest || lull_after(frame->tick, sleeve->newest)) &&
           frame->tick - now <= ticks(sleeve, LULL_MAX_AHEAD_MS) &&
           !lull_frames_full(&sleeve->motion.frames) && names_only_own_motors(sleeve, frame);
}

static void copy_levels(const struct lull_frame_message *frame, uint8_t motors, uint8_t *into) {
    const uint8_t *level = frame->levels;
    for (uint8_t motor = 0; motor < motors && motor < 8 * frame->mask_length; motor++) {
        if ((frame->mask[motor / 8] >> (motor % 8)) & 1) {
            into[motor] = *level++;
        }
    }
}

static void accept(
        struct lull_sleeve *sleeve, const struct lull_host_message *message, uint32_t now) {
    const struct lull_frame_message *frame = &message->body.frame;
    copy_levels(frame, sleeve->identity.motors, lull_motion_add(&sleeve->motion, frame->tick, now));
    sleeve->lease_renewed = now;
    sleeve->newest = frame->tick;
    sleeve->has_newest = true;
    sleeve->last_frame = message->sequence;
    sleeve->accepted++;
    sleeve->accepted_since++;
}

static void take_frame(
        struct lull_sleeve *sleeve, const struct lull_host_message *message, uint32_t now) {
    if (sleeve->state != LULL_ARMED) {
        sleeve->dropped++;
    } else if (!lull_after(message->body.frame.tick, now)) {
        sleeve->late++;
    } else if (!is_acceptable(sleeve, &message->body.frame, now)) {
        sleeve->dropped++;
    } else {
        accept(sleeve, message, now);
    }
}

static void take(
        struct lull_sleeve *sleeve, const struct lull_host_message *message, uint32_t now) {
    switch (message->type) {
        case LULL_HELLO:
            lull_report_welcome(sleeve);
            break;
        case LULL_ARM:
            take_arm(sleeve, message, now);
            break;
        case LULL_STOP:
            take_stop(sleeve, message, now);
            break;
        case LULL_FRAME:
            take_frame(sleeve, message, now);
            break;
        case LULL_PING:
            lull_report_pong(sleeve, message->body.ping_token, now);
            break;
    }
}

void lull_sleeve_boot(
        struct lull_sleeve *sleeve, const struct lull_identity *identity, uint32_t boot,
        uint32_t now) {
    memset(sleeve, 0, sizeof *sleeve);
    sleeve->identity = *identity;
    sleeve->boot = boot;
    lull_receiver_init(&sleeve->receiver);
    lull_outbox_init(&sleeve->outbox);
    lull_motion_init(&sleeve->motion, identity->motors, ticks(sleeve, LULL_RAMP_MS));
    sleeve->reason = LULL_REASON_BOOT;
    enter(sleeve, LULL_IDLE);
    lull_report_welcome(sleeve);
    lull_report_status_if_due(sleeve, now);
}

void lull_sleeve_receive(struct lull_sleeve *sleeve, uint8_t byte, uint32_t now) {
    struct lull_host_message message;
    if (lull_receive(&sleeve->receiver, byte, &message)) {
        pass_time(sleeve, now);
        take(sleeve, &message, now);
        lull_report_status_if_due(sleeve, now);
    }
}

void lull_sleeve_step(struct lull_sleeve *sleeve, uint32_t now) {
    pass_time(sleeve, now);
    lull_report_status_if_due(sleeve, now);
}

void lull_sleeve_stop(struct lull_sleeve *sleeve, uint16_t ramp_ms, uint32_t now) {
    pass_time(sleeve, now);
    stop(sleeve, ramp_ms, now);
    lull_report_status_if_due(sleeve, now);
}

size_t lull_sleeve_transmit(struct lull_sleeve *sleeve, uint8_t *into, size_t room) {
    return lull_outbox_take(&sleeve->outbox, into, room);
}

uint16_t lull_sleeve_level(const struct lull_sleeve *sleeve, uint8_t motor) {
    return motor < sleeve->identity.motors ? sleeve->motion.level[motor] : 0;
}
