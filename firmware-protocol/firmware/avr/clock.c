#include "clock.h"

#include <avr/interrupt.h>
#include <avr/io.h>
#include <util/atomic.h>

/* 16 bits, because the interrupt comes every 500 cycles; clock_now() makes 32 of them. */
static volatile uint16_t overflows;

ISR(TIMER1_OVF_vect) {
    overflows++;
}

void clock_start(void) {
    TIMSK1 = 1 << TOIE1;
}

uint32_t clock_now(void) {
    static uint32_t now;
    uint16_t count;
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
        count = overflows;
    }
    now += (uint16_t)(count - (uint16_t)now);
    return now;
}
