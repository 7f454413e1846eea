/*
 * The sleeve's clock, 32 ticks per millisecond, one for each overflow of timer 1; and the motors'
 * appointment with it. What is handed over reaches the timers in the interrupt of its tick, however
 * busy the main loop is by then.
 */
#ifndef LULL_AVR_CLOCK_H
#define LULL_AVR_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

#include "pwm.h"

#define CLOCK_TICKS_PER_MS 32

/* Begins to count; the timer itself runs since pwm_start(). */
void clock_start(void);

/* The present tick. To be asked at least every 2 seconds. */
uint32_t clock_now(void);

/* Where to prepare the motors' next duty; whatever waits for its tick stays as it is. */
struct pwm_duty *clock_spare(void);

/*
 * Lets the spare duty be applied at a tick, at most 7 ms from now, instead of what has waited until
 * now; at once if the tick is over. If what waited has been applied at that tick meanwhile, nothing
 * happens: what comes next is to be worked out from there.
 */
void clock_hand_over(uint32_t tick);

/* Whether something still waits for its tick. */
bool clock_waits(void);

/* The tick at which a duty was applied last; to be asked when nothing waits. */
uint32_t clock_applied(void);

#endif
