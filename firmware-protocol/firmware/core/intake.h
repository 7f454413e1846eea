/* Frames as they come: which are taken, and which are not. */
#ifndef LULL_INTAKE_H
#define LULL_INTAKE_H

#include "sleeve.h"

/* Whether all motors that are named are the sleeve's own. */
bool lull_intake_knows(const struct lull_sleeve *sleeve, const struct lull_levels *levels);

/* Takes a frame or drops it, and counts which of both. */
void lull_intake_frame(
        struct lull_sleeve *sleeve, const struct lull_frame_message *frame, uint8_t sequence,
        uint32_t now);

#endif
