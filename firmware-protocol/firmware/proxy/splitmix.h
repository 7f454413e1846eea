/*
 * SplitMix64, a generator of pseudo-random numbers: Steele, Lea and Flood, "Fast splittable
 * pseudorandom number generators", OOPSLA 2014, with the mixing of Java's SplittableRandom.
 */
#ifndef LULL_SPLITMIX_H
#define LULL_SPLITMIX_H

#include <stdint.h>

/* The next number; a state may begin with any value, its seed. */
static inline uint64_t lull_splitmix(uint64_t *state) {
    uint64_t mixed = *state += 0x9E3779B97F4A7C15U;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31);
}

#endif
