#include "sleeve.h"

#include <string.h>

#include "intake.h"
#include "reports.h"
#include "session.h"
#include "ticks.h"

static void take_arm(
        struct lull_sleeve *sleeve, const struct lull_host_message *message, uint32_t now) {
    lull_report_ack(sleeve, message, lull_session_arm(sleeve, &message->body.arm, now));
}

static void take_stop(
        struct lull_sleeve *sleeve, const struct lull_host_message *message, uint32_t now) {
    lull_session_stop(sleeve, message->body.stop_ramp_ms, now);
    lull_report_ack(sleeve, message, LULL_OK);
}

/* Motors that are not named keep the build's own ceiling, and none is given a higher one. */
static void limit(struct lull_sleeve *sleeve, const struct lull_limits_message *limits) {
    const uint8_t *level = limits->ceilings.levels;
    for (uint8_t motor = 0; motor < sleeve->identity.motors; motor++) {
        uint8_t wanted = lull_names(&limits->ceilings, motor) ? *level++ : LULL_CEILING;
        sleeve->ceilings[motor] = wanted < LULL_CEILING ? wanted : LULL_CEILING;
    }
    lull_endurance_limit(&sleeve->health.endurance, limits->longest_s);
}

static enum lull_result judge_limits(
        const struct lull_sleeve *sleeve, const struct lull_limits_message *limits) {
    if (!lull_intake_knows(sleeve, &limits->ceilings)) {
        return LULL_NO_SUCH_MOTOR;
    }
    return sleeve->state == LULL_IDLE ? LULL_OK : LULL_BUSY;
}

static void take_limits(struct lull_sleeve *sleeve, const struct lull_host_message *message) {
    enum lull_result result = judge_limits(sleeve, &message->body.limits);
    if (result == LULL_OK) {
        limit(sleeve, &message->body.limits);
    }
    lull_report_ack(sleeve, message, result);
}

static void take_clear(struct lull_sleeve *sleeve, const struct lull_host_message *message) {
    lull_health_clear(&sleeve->health, message->body.faults);
    sleeve->status_due = true;
    lull_report_ack(sleeve, message, sleeve->health.faults == 0 ? LULL_OK : LULL_FAULTY);
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
            lull_intake_frame(sleeve, &message->body.frame, message->sequence, now);
            break;
        case LULL_PING:
            lull_report_pong(sleeve, message->body.ping_token, now);
            break;
        case LULL_LIMITS:
            take_limits(sleeve, message);
            break;
        case LULL_CLEAR:
            take_clear(sleeve, message);
            break;
    }
}

void lull_sleeve_boot(
        struct lull_sleeve *sleeve, const struct lull_identity *identity, uint32_t boot,
        enum lull_reason reason, uint32_t now) {
    memset(sleeve, 0, sizeof *sleeve);
    sleeve->identity = *identity;
    sleeve->boot = boot;
    sleeve->looked = now;
    lull_receiver_init(&sleeve->receiver);
    lull_outbox_init(&sleeve->outbox);
    lull_motion_init(
            &sleeve->motion, identity->motors, lull_session_ticks(sleeve, LULL_RAMP_MS));
    lull_health_init(&sleeve->health, identity->motors, &identity->sensors);
    memset(sleeve->ceilings, LULL_CEILING, sizeof sleeve->ceilings);
    lull_session_boot(sleeve, reason);
    lull_report_welcome(sleeve);
    lull_report_status_if_due(sleeve, now);
}

void lull_sleeve_receive(struct lull_sleeve *sleeve, uint8_t byte, uint32_t now) {
    struct lull_host_message message;
    if (lull_receive(&sleeve->receiver, byte, &message)) {
        lull_session_pass_time(sleeve, now);
        take(sleeve, &message, now);
        lull_report_status_if_due(sleeve, now);
    }
}

void lull_sleeve_sense(
        struct lull_sleeve *sleeve, const struct lull_senses *senses, uint32_t now) {
    uint8_t faults = sleeve->health.faults;
    bool button = sleeve->health.senses.button;
    lull_session_pass_time(sleeve, now);
    lull_health_sense(&sleeve->health, senses);
    lull_session_check_health(sleeve, now);
    bool changed = sleeve->health.faults != faults || senses->button != button;
    sleeve->status_due = sleeve->status_due || changed;
    lull_report_status_if_due(sleeve, now);
}

void lull_sleeve_step(struct lull_sleeve *sleeve, uint32_t now) {
    lull_session_pass_time(sleeve, now);
    lull_report_status_if_due(sleeve, now);
}

size_t lull_sleeve_transmit(struct lull_sleeve *sleeve, uint8_t *into, size_t room) {
    return lull_outbox_take(&sleeve->outbox, into, room);
}

void lull_sleeve_levels(const struct lull_sleeve *sleeve, uint32_t tick, uint16_t *into) {
    lull_motion_levels(&sleeve->motion, tick, into);
}

/*
 * A millisecond that would come just before a frame's moment is left out, so that two times are
 * never nearer to each other than half of one, unless frames are.
 */
uint32_t lull_sleeve_next(const struct lull_sleeve *sleeve, uint32_t last) {
    uint32_t ms = sleeve->identity.ticks_per_ms;
    const struct lull_motion *motion = &sleeve->motion;
    bool is_near = motion->moving && lull_after(motion->end, last) && motion->end - last <= ms + ms / 2;
    return is_near ? motion->end : last + ms;
}
