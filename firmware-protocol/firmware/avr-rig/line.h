/* The chip's UART0, joined to a pseudo terminal. */
#ifndef LULL_RIG_LINE_H
#define LULL_RIG_LINE_H

#include <simavr/sim_avr.h>
#include <stdbool.h>

#include "../host/port.h"

struct line {
    struct port port;
    avr_irq_t *to_chip;
    bool chip_takes;     /* its receiver has room */
    uint8_t coming[256]; /* from the host, not yet in the chip */
    size_t first;
    size_t end;
    uint8_t going[4096]; /* from the chip, not yet with the host */
    size_t said;
};

/* Ends the program with one sentence if it cannot. */
void line_open(struct line *line, avr_t *chip, const char *link);

/* Gives the chip what it has room for. */
void line_feed(struct line *line);

/* Takes what the host has written and gives it what the chip has said. */
void line_exchange(struct line *line);

#endif
