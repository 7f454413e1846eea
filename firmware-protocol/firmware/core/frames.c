#include "frames.h"

void lull_frames_clear(struct lull_frames *frames) {
    frames->first = 0;
    frames->count = 0;
}

bool lull_frames_full(const struct lull_frames *frames) {
    return frames->count == LULL_BUFFER_FRAMES;
}

struct lull_frame *lull_frames_add(struct lull_frames *frames) {
    uint16_t place = (uint16_t)(frames->first + frames->count);
    frames->count++;
    return &frames->ring[place % LULL_BUFFER_FRAMES];
}

const struct lull_frame *lull_frames_first(const struct lull_frames *frames) {
    return &frames->ring[frames->first];
}

void lull_frames_drop_first(struct lull_frames *frames) {
    frames->first = (uint8_t)((frames->first + 1) % LULL_BUFFER_FRAMES);
    frames->count--;
}
