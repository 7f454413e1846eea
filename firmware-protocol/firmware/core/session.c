#include "session.h"

#include "ticks.h"

uint32_t lull_session_ticks(const struct lull_sleeve *sleeve, uint16_t ms) {
    return (uint32_t)ms * sleeve->identity.ticks_per_ms;
}

static void enter(struct lull_sleeve *sleeve, enum lull_state state) {
    sleeve->state = state;
    sleeve->status_due = true;
}

static void settle(struct lull_sleeve *sleeve, uint16_t ramp_ms, uint32_t now) {
    lull_motion_settle(&sleeve->motion, lull_session_ticks(sleeve, ramp_ms), now);
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

void lull_session_boot(struct lull_sleeve *sleeve, enum lull_reason reason) {
    sleeve->reason = reason;
    enter(sleeve, LULL_IDLE);
}

void lull_session_check_health(struct lull_sleeve *sleeve, uint32_t now) {
    uint8_t faults = sleeve->health.faults;
    uint16_t ramp_ms = faults == LULL_FAULT_BUTTON ? LULL_BUTTON_RAMP_MS : LULL_RAMP_MS;
    if (faults == 0) {
        return;
    }
    if (sleeve->state == LULL_ARMED) {
        end_session(sleeve, LULL_REASON_FAULT, ramp_ms, now);
    } else {
        settle(sleeve, ramp_ms, now);
    }
}

static void look(struct lull_sleeve *sleeve, uint32_t now) {
    if (now - sleeve->looked < lull_session_ticks(sleeve, LULL_LOOK_MS)) {
        return;
    }
    bool driven[LULL_MAX_MOTORS];
    uint8_t before = sleeve->health.faults;
    lull_motion_look(&sleeve->motion, now, driven);
    lull_health_look(&sleeve->health, driven);
    sleeve->looked = now;
    sleeve->status_due = sleeve->status_due || sleeve->health.faults != before;
}

void lull_session_pass_time(struct lull_sleeve *sleeve, uint32_t now) {
    lull_motion_advance(&sleeve->motion, now);
    if (sleeve->state == LULL_RAMPING && !sleeve->motion.moving) {
        enter(sleeve, LULL_IDLE);
    }
    if (sleeve->state == LULL_ARMED &&
        now - sleeve->lease_renewed >= lull_session_ticks(sleeve, LULL_LEASE_MS)) {
        end_session(sleeve, LULL_REASON_LEASE, LULL_RAMP_MS, now);
    }
    look(sleeve, now);
    lull_session_check_health(sleeve, now);
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
    if (sleeve->state != LULL_IDLE || lull_health_is_unknown(&sleeve->health)) {
        return LULL_BUSY;
    }
    return sleeve->health.faults == 0 ? LULL_OK : LULL_FAULTY;
}

enum lull_result lull_session_arm(
        struct lull_sleeve *sleeve, const struct lull_arm *arm, uint32_t now) {
    enum lull_result result = judge_arm(sleeve, arm);
    if (result == LULL_OK && sleeve->state == LULL_IDLE) {
        sleeve->session = arm->session;
        sleeve->lease_renewed = now;
        sleeve->has_newest = false;
        enter(sleeve, LULL_ARMED);
    }
    return result;
}

void lull_session_stop(struct lull_sleeve *sleeve, uint16_t ramp_ms, uint32_t now) {
    if (ramp_ms > LULL_MAX_STOP_RAMP_MS) {
        ramp_ms = LULL_MAX_STOP_RAMP_MS;
    }
    if (sleeve->state == LULL_ARMED) {
        end_session(sleeve, LULL_REASON_STOP, ramp_ms, now);
    } else {
        settle(sleeve, ramp_ms, now);
    }
}
