#include "clock.h"

#include <avr/interrupt.h>
#include <avr/io.h>
#include <util/atomic.h>

#include "../core/ticks.h"

/*
 * The interrupt comes every 500 cycles, so what it needs each time lies in the registers that are
 * reached fastest: the lowest byte of the tick, and that of the tick at which a duty is due.
 */
#define TICK_LOW GPIOR1
#define DUE_LOW GPIOR2

static volatile uint8_t tick_high;

static struct pwm_duty duties[2];
static const struct pwm_duty *volatile next = &duties[0];
static volatile bool waits;
static uint32_t due;

/*
 * Counts, and goes on below only when a duty is due. It ends 33 cycles after it was raised (35 on
 * the ATmega2560), 4 more each 256th time. No register but these two and the flags is touched.
 */
ISR(TIMER1_OVF_vect, ISR_NAKED) {
    __asm__ volatile(
            "push r24                \n\t"
            "in   r24, __SREG__      \n\t"
            "push r24                \n\t"
            "push r25                \n\t"
            "in   r24, %[tick_low]   \n\t"
            "inc  r24                \n\t"
            "out  %[tick_low], r24   \n\t"
            "brne 1f                 \n\t"
            "lds  r25, %[tick_high]  \n\t"
            "inc  r25                \n\t"
            "sts  %[tick_high], r25  \n\t"
            "1:                      \n\t"
            "in   r25, %[due_low]    \n\t"
            "cp   r24, r25           \n\t"
            "pop  r25                \n\t"
            "breq 2f                 \n\t"
            "pop  r24                \n\t"
            "out  __SREG__, r24      \n\t"
            "pop  r24                \n\t"
            "reti                    \n\t"
            "2:                      \n\t"
            "pop  r24                \n\t"
            "out  __SREG__, r24      \n\t"
            "pop  r24                \n\t"
            "jmp  __vector_due       \n\t"
            ::[tick_low] "I"(_SFR_IO_ADDR(TICK_LOW)),
            [due_low] "I"(_SFR_IO_ADDR(DUE_LOW)), [tick_high] "m"(tick_high));
}

/* No vector of the chip's, but where the one above ends when a duty is due. */
void __vector_due(void) __attribute__((signal, used, externally_visible));
void __vector_due(void) {
    if (waits) {
        pwm_apply(next);
        waits = false;
    }
}

void clock_start(void) {
    TIFR1 = 1 << TOV1;
    TIMSK1 = 1 << TOIE1;
}

/* To be asked with interrupts off. */
static uint32_t count_on(void) {
    static uint32_t now;
    uint16_t count = (uint16_t)(tick_high << 8 | TICK_LOW);
    now += (uint16_t)(count - (uint16_t)now);
    return now;
}

uint32_t clock_now(void) {
    uint32_t now;
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
        now = count_on();
    }
    return now;
}

struct pwm_duty *clock_spare(void) {
    return next == &duties[0] ? &duties[1] : &duties[0];
}

void clock_hand_over(uint32_t tick) {
    const struct pwm_duty *prepared = clock_spare();
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
        if (waits || lull_after(tick, due)) {
            uint32_t now = count_on();
            due = lull_after(tick, now) ? tick : now + 1;
            DUE_LOW = (uint8_t)due;
            next = prepared;
            waits = true;
        }
    }
}

bool clock_waits(void) {
    return waits;
}

uint32_t clock_applied(void) {
    return due;
}
