/* The motors, at 31.4 and 32 kHz, which nobody hears. */
#ifndef LULL_AVR_PWM_H
#define LULL_AVR_PWM_H

#include <stdint.h>

#include "chip.h"

#define PWM_ONE_EACH(...) +1
#define PWM_WIDE (0 WIDE_MOTORS(PWM_ONE_EACH))
#define PWM_NARROW (0 NARROW_MOTORS(PWM_ONE_EACH))
#define PWM_TIMERS (0 WIDE_TIMERS(PWM_ONE_EACH) NARROW_TIMERS(PWM_ONE_EACH))
#define PWM_MOTORS (PWM_WIDE + PWM_NARROW)

/* What the timers are given so that each motor has its level. */
struct pwm_duty {
    uint16_t wide[PWM_WIDE];
    uint8_t narrow[PWM_NARROW];
    uint8_t controls[PWM_TIMERS]; /* which outputs are connected, timer by timer */
};

/* Starts the timers, all motors at rest. Timer 1 overflows 32,000 times a second from now on. */
void pwm_start(void);

/* Works out what levels in 8.8 fixed point, one for each motor, come to. */
void pwm_prepare(const uint16_t *levels, struct pwm_duty *into);

/* Gives it to the timers; quick enough for an interrupt. */
static inline void pwm_apply(const struct pwm_duty *duty) {
    const uint16_t *wide = duty->wide;
    const uint8_t *narrow = duty->narrow;
    const uint8_t *control = duty->controls;
#define PWM_COMPARE_WIDE(timer, output, ...) OCR##timer##output = *wide++;
#define PWM_COMPARE_NARROW(timer, output, ...) OCR##timer##output = *narrow++;
#define PWM_CONTROL(timer) TCCR##timer##A = *control++;
    WIDE_MOTORS(PWM_COMPARE_WIDE)
    NARROW_MOTORS(PWM_COMPARE_NARROW)
    WIDE_TIMERS(PWM_CONTROL)
    NARROW_TIMERS(PWM_CONTROL)
}

#endif
