/* The frames that are still to be felt, in the order of their ticks. */
#ifndef LULL_FRAMES_H
#define LULL_FRAMES_H

#include <stdbool.h>
#include <stdint.h>

#include "limits.h"

struct lull_frame {
    uint32_t tick;
    uint8_t levels[LULL_MAX_MOTORS];
};

struct lull_frames {
    struct lull_frame ring[LULL_BUFFER_FRAMES];
    uint8_t first;
    uint8_t count;
};

void lull_frames_clear(struct lull_frames *frames);
bool lull_frames_full(const struct lull_frames *frames);

/* A place for one more frame at the end; there must be room. */
struct lull_frame *lull_frames_add(struct lull_frames *frames);

/* The frame that so many others come before; there must be one. */
const struct lull_frame *lull_frames_get(const struct lull_frames *frames, uint8_t place);

/* Forgets the next frame; there must be one. */
void lull_frames_drop_first(struct lull_frames *frames);

#endif
