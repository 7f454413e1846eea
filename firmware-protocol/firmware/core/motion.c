#include "motion.h"

#include <string.h>

#include "ticks.h"

/* Done, of the share of a way. */
#define WHOLE 65536UL

/* A straight way between two moments. */
struct way {
    const uint8_t *from; /* NULL: the levels of the motion's start */
    const uint8_t *to;   /* NULL: rest */
    uint32_t start;
    uint32_t end;
};

void lull_motion_init(struct lull_motion *motion, uint8_t motors, uint32_t ramp) {
    memset(motion, 0, sizeof *motion);
    motion->motors = motors;
    motion->ramp = ramp;
}

static bool rests(const uint16_t *levels, uint8_t motors) {
    for (uint8_t motor = 0; motor < motors; motor++) {
        if (levels[motor] != 0) {
            return false;
        }
    }
    return true;
}

/* From where the levels are at the start, to the first frame or, if there is none, to rest. */
static void set_out(struct lull_motion *motion, uint32_t start, uint32_t rest) {
    bool goes_on = motion->frames.count > 0;
    for (uint8_t motor = 0; motor < motion->motors; motor++) {
        motion->stirred[motor] = motion->stirred[motor] || motion->from[motor] != 0;
    }
    motion->start = start;
    motion->end = goes_on ? lull_frames_get(&motion->frames, 0)->tick : rest;
    motion->moving = goes_on || !rests(motion->from, motion->motors);
}

static void arrive(struct lull_motion *motion) {
    if (motion->frames.count == 0) {
        memset(motion->from, 0, sizeof motion->from);
    } else {
        const uint8_t *reached = lull_frames_get(&motion->frames, 0)->levels;
        for (uint8_t motor = 0; motor < motion->motors; motor++) {
            motion->from[motor] = (uint16_t)(reached[motor] * 256U);
        }
        lull_frames_drop_first(&motion->frames);
    }
    set_out(motion, motion->end, motion->end + motion->ramp);
}

void lull_motion_advance(struct lull_motion *motion, uint32_t now) {
    while (motion->moving && lull_reached(now, motion->end)) {
        arrive(motion);
    }
}

static struct way first_way(const struct lull_motion *motion) {
    bool goes_on = motion->frames.count > 0;
    return (struct way){
            .to = goes_on ? lull_frames_get(&motion->frames, 0)->levels : NULL,
            .start = motion->start,
            .end = motion->end,
    };
}

/* After rest has been reached, the way stays the last one. */
static struct way way_at(const struct lull_motion *motion, uint32_t tick) {
    struct way way = first_way(motion);
    for (uint8_t next = 1; way.to != NULL && lull_reached(tick, way.end); next++) {
        bool goes_on = next < motion->frames.count;
        const struct lull_frame *frame = goes_on ? lull_frames_get(&motion->frames, next) : NULL;
        way.from = way.to;
        way.start = way.end;
        way.to = goes_on ? frame->levels : NULL;
        way.end = goes_on ? frame->tick : way.start + motion->ramp;
    }
    return way;
}

/*
 * How much of the way is done. Both lengths are scaled to 16 bits first, which costs less than the
 * levels can show and spares a small machine 64-bit numbers.
 */
static uint32_t share_done(uint32_t done, uint32_t whole) {
    if (done >= whole) {
        return WHOLE;
    }
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

static uint16_t level_in(const uint8_t *levels, uint8_t motor) {
    return levels == NULL ? 0 : (uint16_t)(levels[motor] * 256U);
}

void lull_motion_levels(const struct lull_motion *motion, uint32_t tick, uint16_t *into) {
    if (!motion->moving) {
        memset(into, 0, motion->motors * sizeof *into);
        return;
    }
    struct way way = way_at(motion, tick);
    uint32_t share = share_done(tick - way.start, way.end - way.start);
    for (uint8_t motor = 0; motor < motion->motors; motor++) {
        uint16_t from = way.from == NULL ? motion->from[motor] : level_in(way.from, motor);
        into[motor] = between(from, level_in(way.to, motor), share);
    }
}

/* However short a drive was, it ended at a frame or was ended, and that did not go unseen. */
void lull_motion_look(struct lull_motion *motion, uint32_t now, bool *driven) {
    uint16_t levels[LULL_MAX_MOTORS];
    lull_motion_levels(motion, now, levels);
    for (uint8_t motor = 0; motor < motion->motors; motor++) {
        driven[motor] = motion->stirred[motor] || levels[motor] != 0;
        motion->stirred[motor] = false;
    }
}

uint8_t *lull_motion_add(struct lull_motion *motion, uint32_t tick, uint32_t now) {
    bool first = motion->frames.count == 0;
    if (first) {
        lull_motion_levels(motion, now, motion->from);
    }
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
    lull_motion_levels(motion, now, motion->from);
    lull_frames_clear(&motion->frames);
    set_out(motion, now, now + ticks);
    lull_motion_advance(motion, now);
}
