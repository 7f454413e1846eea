#include "intake.h"

#include "session.h"
#include "ticks.h"

bool lull_intake_knows(const struct lull_sleeve *sleeve, const struct lull_levels *levels) {
    for (uint8_t motor = sleeve->identity.motors; motor < 8 * levels->mask_length; motor++) {
        if (lull_names(levels, motor)) {
            return false;
        }
    }
    return true;
}

static bool is_acceptable(
        const struct lull_sleeve *sleeve, const struct lull_frame_message *frame, uint32_t now) {
    return (!sleeve->has_newest || lull_after(frame->tick, sleeve->newest)) &&
           frame->tick - now <= lull_session_ticks(sleeve, LULL_MAX_AHEAD_MS) &&
           !lull_frames_full(&sleeve->motion.frames) && lull_intake_knows(sleeve, &frame->levels);
}

static void copy_levels(
        const struct lull_sleeve *sleeve, const struct lull_levels *levels, uint8_t *into) {
    const uint8_t *level = levels->levels;
    for (uint8_t motor = 0; motor < sleeve->identity.motors; motor++) {
        if (lull_names(levels, motor)) {
            uint8_t ceiling = sleeve->ceilings[motor];
            into[motor] = *level < ceiling ? *level : ceiling;
            level++;
        }
    }
}

static void accept(
        struct lull_sleeve *sleeve, const struct lull_frame_message *frame, uint8_t sequence,
        uint32_t now) {
    copy_levels(sleeve, &frame->levels, lull_motion_add(&sleeve->motion, frame->tick, now));
    sleeve->lease_renewed = now;
    sleeve->newest = frame->tick;
    sleeve->has_newest = true;
    sleeve->last_frame = sequence;
    sleeve->accepted++;
    sleeve->accepted_since++;
}

void lull_intake_frame(
        struct lull_sleeve *sleeve, const struct lull_frame_message *frame, uint8_t sequence,
        uint32_t now) {
    if (sleeve->state != LULL_ARMED) {
        sleeve->dropped++;
    } else if (!lull_after(frame->tick, now)) {
        sleeve->late++;
    } else if (!is_acceptable(sleeve, frame, now)) {
        sleeve->dropped++;
    } else {
        accept(sleeve, frame, sequence, now);
    }
}
