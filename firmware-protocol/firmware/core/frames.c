#include "frames.h"

void lull_frames_clear(struct lull_frames *frames) {
    frames->first = 0;
    frames->count = 0;
}

bool lull_frames_full(const struct lull_frames *frames) {
    return frames->count == LULL_BUFFER_FRAMES;
}

static uint8_t index_of(const struct lull_frames *frames, uint8_t place) {
    return (uint8_t)((uint16_t)(frames->first + place) % LULL_BUFFER_FRAMES);
}

struct lull_frame *lull_frames_add(struct lull_frames *frames) {
    return &frames->ring[index_of(frames, frames->count++)];
}

const struct lull_frame *lull_frames_get(const struct lull_frames *frames, uint8_t place) {
    return &frames->ring[index_of(frames, place)];
}

void lull_frames_drop_first(struct lull_frames *frames) {
    frames->first = (uint8_t)((frames->first + 1) % LULL_BUFFER_FRAMES);
    frames->count--;
}
