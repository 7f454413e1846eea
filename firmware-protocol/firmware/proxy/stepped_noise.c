#include "stepped_noise.h"

uint32_t lull_stepped_noise_size(void) {
    return sizeof(struct lull_noise);
}

void lull_stepped_noise_init(
        struct lull_noise *noise, uint32_t seed, uint8_t way, double corrupt, double drop,
        double twice, double swap, uint64_t delay, uint64_t jitter) {
    struct lull_noise_settings settings = LULL_NO_NOISE;
    settings.corrupt = corrupt;
    settings.drop = drop;
    settings.twice = twice;
    settings.swap = swap;
    settings.delay = delay;
    settings.jitter = jitter;
    lull_noise_init(noise, &settings, seed, (enum lull_way)way, 0);
}

uint32_t lull_stepped_noise_put(
        struct lull_noise *noise, const uint8_t *bytes, uint32_t length, uint64_t now) {
    return (uint32_t)lull_noise_put(noise, bytes, length, now);
}

uint32_t lull_stepped_noise_take(
        struct lull_noise *noise, uint8_t *into, uint32_t room, uint64_t now) {
    size_t count = lull_noise_peek(noise, into, room, now);
    lull_noise_pass(noise, count, now);
    return (uint32_t)count;
}

void lull_stepped_noise_cut(struct lull_noise *noise) {
    lull_noise_cut(noise);
}

void lull_stepped_noise_mend(struct lull_noise *noise) {
    lull_noise_mend(noise);
}

void lull_stepped_noise_counts(const struct lull_noise *noise, uint64_t *into) {
    into[0] = noise->counts.taken;
    into[1] = noise->counts.passed;
    into[2] = noise->counts.corrupted;
    into[3] = noise->counts.dropped;
    into[4] = noise->counts.doubled;
    into[5] = noise->counts.swapped;
    into[6] = noise->counts.cut;
    into[7] = lull_noise_waiting(noise);
}
