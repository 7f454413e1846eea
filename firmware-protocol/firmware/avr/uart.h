/* The serial line, by interrupt in both directions; 8 data bits, no parity, 1 stop bit. */
#ifndef LULL_AVR_UART_H
#define LULL_AVR_UART_H

#include <stdbool.h>
#include <stdint.h>

void uart_start(void);

/* Takes a byte that has come; false if there is none. */
bool uart_take(uint8_t *byte);

/* Whether there is room for a byte to send. */
bool uart_has_room(void);

/* Sends a byte; there must be room. */
void uart_send(uint8_t byte);

#endif
