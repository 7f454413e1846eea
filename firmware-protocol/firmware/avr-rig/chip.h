/* Where a chip's registers are, as its data sheet says; not taken from the firmware's sources. */
#ifndef LULL_RIG_CHIP_H
#define LULL_RIG_CHIP_H

#include <stdint.h>

#define MOST_MOTORS 14
#define CYCLES_PER_MICRO 16
#define CYCLES_PER_TICK 500

/* The same on both chips: addresses in data memory, and what is in them. */
#define MCUSR_ADDRESS 0x54
#define MCUSR_EXTRF 0x02
#define MCUSR_BORF 0x04
#define UCSR0A_ADDRESS 0xC0
#define UCSR0A_U2X0 0x02
#define UCSR0B_ADDRESS 0xC1
#define UCSR0B_RXEN0 0x10
#define UBRR0_ADDRESS 0xC4
#define UDR0_ADDRESS 0xC6
#define TIMSK1_ADDRESS 0x6F
#define TIMSK1_TOIE1 0x01

/* One PWM output: addresses in data memory. */
struct output {
    uint16_t control; /* TCCRnA; bit `connect` is COMnx1 */
    uint8_t connect;
    uint16_t compare; /* low byte of OCRnx */
    uint16_t top;     /* the count at which it is always high: 255, or 499 in ICRn */
    uint16_t direction;
    uint8_t pin; /* bit in DDRx */
};

struct chip {
    const char *name;   /* on the command line */
    const char *simavr; /* what simavr calls it */
    const char *id;     /* of its sleeve */
    char button_port;   /* the stop button is at its pin 0 */
    uint8_t overflow_vector; /* of timer 1 */
    uint8_t receive_vector;  /* of UART0 */
    uint8_t motors;
    struct output outputs[MOST_MOTORS];
};

extern const struct chip CHIPS[2];

#endif
