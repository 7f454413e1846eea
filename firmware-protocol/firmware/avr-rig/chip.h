/* Where a chip's registers are, as its data sheet says; not taken from the firmware's sources. */
#ifndef LULL_RIG_CHIP_H
#define LULL_RIG_CHIP_H

#include <stdint.h>

#define MOST_MOTORS 14

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
    char button_port; /* the stop button is at its pin 0 */
    uint8_t motors;
    struct output outputs[MOST_MOTORS];
};

extern const struct chip CHIPS[2];

#endif
