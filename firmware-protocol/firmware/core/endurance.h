/*
 * How long each motor has been driven without a break. It is looked at five times a second; who
 * rests for five seconds at a stretch had a break, and shorter rests count as driven.
 */
#ifndef LULL_ENDURANCE_H
#define LULL_ENDURANCE_H

#include <stdbool.h>
#include <stdint.h>

#include "limits.h"

struct lull_endurance {
    uint16_t driven[LULL_MAX_MOTORS]; /* looks since the last break ended */
    uint8_t rested[LULL_MAX_MOTORS];  /* looks at rest, in a row */
    uint16_t most;                    /* looks that a motor may be driven for */
    uint8_t motors;
};

void lull_endurance_init(struct lull_endurance *endurance, uint8_t motors);

/* Takes the longest drive, or the build's if that is shorter or none is given. */
void lull_endurance_limit(struct lull_endurance *endurance, uint16_t longest_s);

/* Takes which motors have been driven at any time since the last look. */
void lull_endurance_look(struct lull_endurance *endurance, const bool *driven);

/* Whether some motor has been driven for too long and had no break since. */
bool lull_endurance_is_over(const struct lull_endurance *endurance);

#endif
