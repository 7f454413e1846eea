#include "motion.h"

#include <string.h>

#include "ticks.h"

void lull_motion_init(struct lull_motion *motion, uint8_t motors, uint32_t ramp) {
    memset(motion, 0, sizeof *motion);
    motion->motors = motors;
    motion->ramp = ramp;
}

static uint16_t target(const struct lull_motion *motion, uint8_t motor) {
    if (motion->frames.count == 0) {
        return 0;
    }
    return (uint16_t)(lull_frames_first(&motion->frames)->levels[motor] * 256U);
}

static bool at_rest(const struct lull_motion *motion) {
    for (uint8_t motor = 0; motor < motion->motors; motor++) {
        if (motion->level[motor] != 0) {
            return false;
        }
    }
    return true;
}

/* From the present levels, the way leads to the first frame or, if there is none, to rest. */
static void set_out(struct lull_motion *motion, uint32_t start, uint32_t rest) {
    memcpy(motion->from, motion->level, sizeof motion->from);
    motion->start = start;
    motion->end = motion->frames.count > 0 ? lull_frames_first(&motion->frames)->tick : rest;
    motion->moving = motion->frames.count > 0 || !at_rest(motion);
}

static void arrive(struct lull_motion *motion) {
    for (uint8_t motor = 0; motor < motion->motors; motor++) {
        motion->level[motor] = target(motion, motor);
    }
    if (motion->frames.count > 0) {
        lull_frames_drop_first(&motion->frames);
    }
    set_out(motion, motion->end, motion->end + motion->ramp);
}

/*
 * How much of the way is done, 0 to 65536. Both lengths are scaled to 16 bits first, which costs
 * less than the levels can show and spares a small machine 64-bit numbers.
 */
static uint32_t share_done(uint32_t done, uint32_t whole) {
    while (whole > 0xFFFFUL) {
        whole >>= 1;
        done >>= 1;
    }
    return (done << 16) / whole;
}

static uint16_t between(uint16_t from, uint16_t to, uint32_t share) {
    if (to >= from) {
        return (uint16_t)(from + (((uint32_t)(to - from) * share) >> 16));
    }
    return (uint16_t)(from - (((uint32_t)(from - to) * share) >> 16));
}

void lull_motion_advance(struct lull_motion *motion, uint32_t now) {
    while (motion->moving && lull_reached(now, motion->end)) {
        arrive(motion);
    }
    if (!motion->moving) {
        return;
    }
    uint32_t share = share_done(now - motion->start, motion->end - motion->start);
    for (uint8_t motor = 0; motor < motion->motors; motor++) {
        motion->level[motor] = between(motion->from[motor], target(motion, motor), share);
    }
}

uint8_t *lull_motion_add(struct lull_motion *motion, uint32_t tick, uint32_t now) {
    bool first = motion->frames.count == 0;
    struct lull_frame *frame = lull_frames_add(&motion->frames);
    frame->tick = tick;
    memset(frame->levels, 0, sizeof frame->levels);
    if (first) {
        set_out(motion, now, tick);
    }
    return frame->levels;
}

static bool rests_by(const struct lull_motion *motion, uint32_t tick) {
    return motion->frames.count == 0 && lull_reached(tick, motion->end);
}

void lull_motion_settle(struct lull_motion *motion, uint32_t ticks, uint32_t now) {
    if (!motion->moving || rests_by(motion, now + ticks)) {
        return;
    }
    lull_frames_clear(&motion->frames);
    set_out(motion, now, now + ticks);
    lull_motion_advance(motion, now);
}
