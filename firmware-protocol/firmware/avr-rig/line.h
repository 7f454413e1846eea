/* The chip's UART0, joined to a pseudo terminal. Bytes come as quickly as its baud rate says. */
#ifndef LULL_RIG_LINE_H
#define LULL_RIG_LINE_H

#include <simavr/sim_avr.h>
#include <stdbool.h>

#include "../host/port.h"
#include "witness.h"

struct line {
    struct port port;
    avr_t *avr;
    struct witness *witness;
    avr_irq_t *to_chip;
    int under_way; /* the byte on its way to the chip, -1 if there is none */
    uint8_t not_taken;   /* by the chip's program, but in its receiver */
    uint8_t coming[256]; /* from the host, not yet in the chip */
    size_t first;
    size_t end;
    uint8_t going[4096]; /* from the chip, not yet with the host */
    size_t said;
};

/* Ends the program with one sentence if it cannot. */
void line_open(
        struct line *line, const struct chip *chip, avr_t *avr, struct witness *witness,
        const char *link);

/* The chip is being reset. */
void line_reset(struct line *line);

/* Takes what the host has written and gives it what the chip has said. */
void line_exchange(struct line *line);

#endif
