/*
 * What differs between the chips: the sleeve's name and its motors, one for each pin that can do
 * PWM. README.md has the pins; pwm.c needs the same order as this table.
 *
 * MOTOR(compare register, timer's control register, its connecting bit, pin's port, pin's bit)
 */
#ifndef LULL_AVR_CHIP_H
#define LULL_AVR_CHIP_H

#include <avr/io.h>

#if defined(__AVR_ATmega328P__)

#define CHIP_ID "LULL328P"
#define WIDE_MOTORS(MOTOR)                  \
    MOTOR(OCR1A, TCCR1A, COM1A1, DDRB, PB1) \
    MOTOR(OCR1B, TCCR1A, COM1B1, DDRB, PB2)
#define NARROW_MOTORS(MOTOR)                \
    MOTOR(OCR2A, TCCR2A, COM2A1, DDRB, PB3) \
    MOTOR(OCR2B, TCCR2A, COM2B1, DDRD, PD3) \
    MOTOR(OCR0B, TCCR0A, COM0B1, DDRD, PD5) \
    MOTOR(OCR0A, TCCR0A, COM0A1, DDRD, PD6)
#define BUTTON_PORT PORTC
#define BUTTON_PINS PINC
#define BUTTON_BIT PC0

#elif defined(__AVR_ATmega2560__)

/* Pin 13 could do PWM too, but carries the board's lamp, which the bootloader blinks. */
#define CHIP_ID "LULL2560"
#define WIDE_MOTORS(MOTOR)                  \
    MOTOR(OCR3B, TCCR3A, COM3B1, DDRE, PE4) \
    MOTOR(OCR3C, TCCR3A, COM3C1, DDRE, PE5) \
    MOTOR(OCR3A, TCCR3A, COM3A1, DDRE, PE3) \
    MOTOR(OCR4A, TCCR4A, COM4A1, DDRH, PH3) \
    MOTOR(OCR4B, TCCR4A, COM4B1, DDRH, PH4) \
    MOTOR(OCR4C, TCCR4A, COM4C1, DDRH, PH5) \
    MOTOR(OCR1A, TCCR1A, COM1A1, DDRB, PB5) \
    MOTOR(OCR1B, TCCR1A, COM1B1, DDRB, PB6) \
    MOTOR(OCR5C, TCCR5A, COM5C1, DDRL, PL5) \
    MOTOR(OCR5B, TCCR5A, COM5B1, DDRL, PL4) \
    MOTOR(OCR5A, TCCR5A, COM5A1, DDRL, PL3)
#define NARROW_MOTORS(MOTOR)                \
    MOTOR(OCR2B, TCCR2A, COM2B1, DDRH, PH6) \
    MOTOR(OCR2A, TCCR2A, COM2A1, DDRB, PB4) \
    MOTOR(OCR0B, TCCR0A, COM0B1, DDRG, PG5)
#define BUTTON_PORT PORTF
#define BUTTON_PINS PINF
#define BUTTON_BIT PF0

#else
#error "This port knows the ATmega328P and the ATmega2560"
#endif

#endif
