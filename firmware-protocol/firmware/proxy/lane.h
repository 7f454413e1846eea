/* One way across the line, from one descriptor to another, with the noise in between. */
#ifndef LULL_LANE_H
#define LULL_LANE_H

#include <stdbool.h>
#include <stdint.h>

#include "noise.h"

struct lane {
    const char *toward;
    int from;
    int to;
    struct lull_noise noise;
    bool blocked; /* who is to be written to has no room */
    bool told_cut;
};

/* Reads as much as there is room for. */
void lane_fill(struct lane *lane, uint64_t now);

/* Writes what is due, as far as it is taken. */
void lane_drain(struct lane *lane, uint64_t now);

/* When there is something to do, even if nobody says anything, or never. */
uint64_t lane_next(const struct lane *lane);

/* Says on standard output that the line was cut or mended, if it was since it was asked last. */
void lane_tell_cut(struct lane *lane, uint64_t now);

/* Says on standard output what it did. */
void lane_tell_counts(const struct lane *lane);

#endif
