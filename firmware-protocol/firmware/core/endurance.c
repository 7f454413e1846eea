#include "endurance.h"

#include <string.h>

#define LOOKS_PER_S (1000 / LULL_LOOK_MS)
/* The look at which a rest begins still sees the drive before it. */
#define BREAK_LOOKS (LULL_BREAK_MS / LULL_LOOK_MS - 1)

void lull_endurance_init(struct lull_endurance *endurance, uint8_t motors) {
    memset(endurance, 0, sizeof *endurance);
    endurance->motors = motors;
    memset(endurance->rested, BREAK_LOOKS, sizeof endurance->rested);
    lull_endurance_limit(endurance, LULL_LONGEST_S);
}

void lull_endurance_limit(struct lull_endurance *endurance, uint16_t longest_s) {
    bool is_shorter = longest_s != 0 && longest_s < LULL_LONGEST_S;
    endurance->most = (uint16_t)((is_shorter ? longest_s : LULL_LONGEST_S) * LOOKS_PER_S);
    for (uint8_t motor = 0; motor < endurance->motors; motor++) {
        if (endurance->driven[motor] > endurance->most) {
            endurance->driven[motor] = endurance->most;
        }
    }
}

/* Rest alone, though too short for a break, takes no motor beyond what it may. */
static void look_at(struct lull_endurance *endurance, uint8_t motor, bool rests) {
    uint16_t most = endurance->most;

    if (!rests) {
        endurance->rested[motor] = 0;
    } else if (endurance->rested[motor] < BREAK_LOOKS) {
        endurance->rested[motor]++;
    }
    if (endurance->rested[motor] == BREAK_LOOKS) {
        endurance->driven[motor] = 0;
    } else if (endurance->driven[motor] < most || (endurance->driven[motor] == most && !rests)) {
        endurance->driven[motor]++;
    }
}

void lull_endurance_look(struct lull_endurance *endurance, const bool *driven) {
    for (uint8_t motor = 0; motor < endurance->motors; motor++) {
        look_at(endurance, motor, !driven[motor]);
    }
}

bool lull_endurance_is_over(const struct lull_endurance *endurance) {
    for (uint8_t motor = 0; motor < endurance->motors; motor++) {
        if (endurance->driven[motor] > endurance->most) {
            return true;
        }
    }
    return false;
}
