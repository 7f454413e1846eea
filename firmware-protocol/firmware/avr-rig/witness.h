/*
 * The record of what the chip's pins do, read from its registers. PROTOCOL.md describes the lines;
 * the rig writes the first one, the port, and the levels.
 */
#ifndef LULL_RIG_WITNESS_H
#define LULL_RIG_WITNESS_H

#include <simavr/sim_avr.h>
#include <stdio.h>

#include "chip.h"

struct witness {
    FILE *file; /* NULL: none */
    const struct chip *chip;
    uint16_t level[MOST_MOTORS]; /* in thousandths */
};

/* Ends the program with one sentence if it cannot; NULL is no record, "-" standard output. */
void witness_open(struct witness *witness, const struct chip *chip, const char *file);

void witness_port(struct witness *witness, uint64_t micros, const char *path);

/* Writes down what has changed since the last look. */
void witness_look(struct witness *witness, uint64_t micros, const avr_t *avr);

#endif
