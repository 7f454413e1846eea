/*
 * What the motors do: straight from each frame to the next, and to rest when there is none.
 * Levels are in 8.8 fixed point, 0 to 255 * 256.
 */
#ifndef LULL_MOTION_H
#define LULL_MOTION_H

#include <stdbool.h>
#include <stdint.h>

#include "frames.h"

struct lull_motion {
    struct lull_frames frames; /* the first is the one being approached */
    uint16_t from[LULL_MAX_MOTORS];
    uint32_t start; /* levels were `from` then, */
    uint32_t end;   /* and are to be the first frame's, or zero, then */
    uint32_t ramp;  /* ticks from the last frame to rest */
    uint8_t motors;
    bool stirred[LULL_MAX_MOTORS]; /* not at rest at some time since the last look */
    bool moving; /* false: all levels are zero and stay so */
};

void lull_motion_init(struct lull_motion *motion, uint8_t motors, uint32_t ramp);

/* Lets go of what is over by now. */
void lull_motion_advance(struct lull_motion *motion, uint32_t now);

/* The levels at a tick that is not before the last advance, one for each motor. */
void lull_motion_levels(const struct lull_motion *motion, uint32_t tick, uint16_t *into);

/*
 * Looks which motors have been driven at any time since the last look; to be called after an advance
 * up to now.
 */
void lull_motion_look(struct lull_motion *motion, uint32_t now, bool *driven);

/*
 * A place for the levels of a frame to be felt at a tick later than now and than all frames before;
 * there must be room, and the motion must have been advanced up to now. They are all zero at first.
 */
uint8_t *lull_motion_add(struct lull_motion *motion, uint32_t tick, uint32_t now);

/*
 * Forgets all frames and brings the motors to rest within so many ticks from now on. A way to rest
 * that ends sooner is kept.
 */
void lull_motion_settle(struct lull_motion *motion, uint32_t ticks, uint32_t now);

#endif
