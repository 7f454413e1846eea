/*
 * The record of what the chip's pins do, read from its registers in the cycle in which they are
 * written. PROTOCOL.md describes the lines.
 */
#ifndef LULL_RIG_WITNESS_H
#define LULL_RIG_WITNESS_H

#include <simavr/sim_avr.h>
#include <stdbool.h>
#include <stdio.h>

#include "chip.h"

/* A register that is listened to, and who wrote to it before. */
struct listened {
    struct witness *witness;
    avr_io_write_t write;
    void *param;
};

struct witness {
    FILE *file; /* NULL: none */
    const struct chip *chip;
    avr_t *avr;
    uint64_t started_micros; /* when cycle 0 was, or would have been without being held up */
    bool tells_commits;
    bool tells_heard;
    unsigned long heard;
    unsigned long lost;
    uint32_t level[MOST_MOTORS]; /* in hundred thousandths */
    bool writing;                /* a commit has begun; it ends before the next can */
    avr_cycle_count_t written;
    bool counts; /* the firmware's clock runs, */
    avr_cycle_count_t zero; /* and was 0 then */
    struct listened listened[2 * MOST_MOTORS];
    uint8_t listening;
};

/*
 * Begins to watch a chip. It ends the program with one sentence if it cannot; NULL is no record,
 * "-" standard output.
 */
void witness_open(
        struct witness *witness, const struct chip *chip, avr_t *avr, const char *file,
        uint64_t started_micros);

void witness_port(struct witness *witness, const char *path);

/* The end of a message has come. */
void witness_heard(struct witness *witness);

/* A byte has come for which the chip's receiver had no room. */
void witness_lost(struct witness *witness);

/* The chip is being reset. */
void witness_reset(struct witness *witness);

/* Writes down how many bytes of the stack were never used. */
void witness_stack(struct witness *witness, size_t bytes);

/* Gives the lines out. */
void witness_flush(struct witness *witness);

#endif
