/* What is around the chip: button, thermistor, supply; and what can befall it. */
#ifndef LULL_RIG_BOARD_H
#define LULL_RIG_BOARD_H

#include <simavr/sim_avr.h>
#include <stdbool.h>

#include "chip.h"
#include "line.h"
#include "witness.h"

struct board {
    const struct chip *chip;
    avr_t *avr;
    struct line *line;
    struct witness *witness;
    void (*reset)(avr_t *avr); /* simavr's own part in it */
    bool pressed;
    double volts;
    double celsius; /* NAN: the thermistor is not there */
    bool frozen;
    uint32_t wobble;
    bool hangs;
    avr_flashaddr_t hung_at;
    uint8_t hung[2]; /* what the program had there */
};

/* Builds it around a chip: nothing pressed, 5 V, 30 degrees Celsius. */
void board_open(
        struct board *board, const struct chip *chip, avr_t *avr, struct line *line,
        struct witness *witness);

/* Brings what is measured to the chip's pins; to be called again and again. */
void board_attach(struct board *board);

/* Resets it, with these flags in MCUSR. */
void board_reset(struct board *board, uint8_t flags);

/* The program stays where it is until the next reset; interrupts go on. */
void board_hang(struct board *board);

#endif
