/* The chip's UART0, joined to a pseudo terminal. Bytes come as quickly as its baud rate says. */
#ifndef LULL_RIG_LINE_H
#define LULL_RIG_LINE_H

#include <simavr/sim_avr.h>
#include <simavr/sim_interrupts.h>
#include <stdbool.h>

#include "../host/port.h"
#include "witness.h"

/* Two bytes, and a third that is complete but has to wait. */
#define RECEIVER_BYTES 3

struct line {
    struct port port;
    avr_t *avr;
    struct witness *witness;
    int under_way; /* the byte on its way to the chip, -1 if there is none */
    avr_int_vector_t *received;               /* the interrupt that says so */
    uint8_t receiver[RECEIVER_BYTES]; /* what the chip's program has not taken */
    uint8_t in_receiver;
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
