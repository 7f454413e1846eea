/*
 * What differs between the chips: the sleeve's name, its timers, and its motors, one for each pin
 * that can do PWM. README.md has the pins; motors are numbered in the order of these lists.
 *
 * TIMER(number)
 * MOTOR(timer's number, its output, port of the pin, bit of the pin)
 */
#ifndef LULL_AVR_CHIP_H
#define LULL_AVR_CHIP_H

#include <avr/io.h>

#if defined(__AVR_ATmega328P__)

#define CHIP_ID "LULL328P"
#define WIDE_TIMERS(TIMER) TIMER(1)
#define NARROW_TIMERS(TIMER) TIMER(0) TIMER(2)
#define WIDE_MOTORS(MOTOR) MOTOR(1, A, B, 1) MOTOR(1, B, B, 2)
#define NARROW_MOTORS(MOTOR) \
    MOTOR(2, A, B, 3) MOTOR(2, B, D, 3) MOTOR(0, B, D, 5) MOTOR(0, A, D, 6)
#define BUTTON_PORT PORTC
#define BUTTON_PINS PINC
#define BUTTON_BIT PC0
#define BANDGAP_MUX 0x0E

#elif defined(__AVR_ATmega2560__)

/* Pin 13 could do PWM too, but carries the board's lamp, which the bootloader blinks. */
#define CHIP_ID "LULL2560"
#define WIDE_TIMERS(TIMER) TIMER(1) TIMER(3) TIMER(4) TIMER(5)
#define NARROW_TIMERS(TIMER) TIMER(0) TIMER(2)
#define WIDE_MOTORS(MOTOR)                                                     \
    MOTOR(3, B, E, 4) MOTOR(3, C, E, 5) MOTOR(3, A, E, 3)                      \
    MOTOR(4, A, H, 3) MOTOR(4, B, H, 4) MOTOR(4, C, H, 5)                      \
    MOTOR(1, A, B, 5) MOTOR(1, B, B, 6)                                        \
    MOTOR(5, C, L, 5) MOTOR(5, B, L, 4) MOTOR(5, A, L, 3)
#define NARROW_MOTORS(MOTOR) MOTOR(2, B, H, 6) MOTOR(2, A, B, 4) MOTOR(0, B, G, 5)
#define BUTTON_PORT PORTF
#define BUTTON_PINS PINF
#define BUTTON_BIT PF0
#define BANDGAP_MUX 0x1E

#else
#error "This port knows the ATmega328P and the ATmega2560"
#endif

/* The analogue input A1, the same on both. */
#define NTC_MUX 0x01

#endif
