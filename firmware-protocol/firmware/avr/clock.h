/* The sleeve's clock: 32 ticks per millisecond, one for each overflow of timer 1. */
#ifndef LULL_AVR_CLOCK_H
#define LULL_AVR_CLOCK_H

#include <stdint.h>

#define CLOCK_TICKS_PER_MS 32

/* Begins to count; the timer itself runs since pwm_start(). */
void clock_start(void);

/* The present tick. To be asked at least every 2 seconds. */
uint32_t clock_now(void);

#endif
