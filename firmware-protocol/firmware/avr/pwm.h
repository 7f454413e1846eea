/* The motors, at 31.4 and 32 kHz, which nobody hears. */
#ifndef LULL_AVR_PWM_H
#define LULL_AVR_PWM_H

#include "../core/sleeve.h"

/* How many motors this chip has. */
uint8_t pwm_motors(void);

/* Starts the timers, all motors at rest. Timer 1 overflows 32,000 times a second from now on. */
void pwm_start(void);

/* Brings each motor to the sleeve's level. */
void pwm_apply(const struct lull_sleeve *sleeve);

#endif
