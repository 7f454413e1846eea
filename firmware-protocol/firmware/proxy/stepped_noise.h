/* A bad line for those who step it in virtual time: one tick is a microsecond. */
#ifndef LULL_STEPPED_NOISE_H
#define LULL_STEPPED_NOISE_H

#include <stdint.h>

#include "noise.h"

/* How many bytes the caller must provide for a noise. */
uint32_t lull_stepped_noise_size(void);

/* The way is one of enum lull_way; the other settings are those of struct lull_noise_settings. */
void lull_stepped_noise_init(
        struct lull_noise *noise, uint32_t seed, uint8_t way, double corrupt, double drop,
        double twice, double swap, uint64_t delay, uint64_t jitter);

uint32_t lull_stepped_noise_put(
        struct lull_noise *noise, const uint8_t *bytes, uint32_t length, uint64_t now);
uint32_t lull_stepped_noise_take(
        struct lull_noise *noise, uint8_t *into, uint32_t room, uint64_t now);
void lull_stepped_noise_cut(struct lull_noise *noise);
void lull_stepped_noise_mend(struct lull_noise *noise);

/* Writes the seven counts, in the order of struct lull_noise_counts, and how many are waiting. */
void lull_stepped_noise_counts(const struct lull_noise *noise, uint64_t *into);

#endif
