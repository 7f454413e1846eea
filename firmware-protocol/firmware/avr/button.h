/* The stop button, between its pin and ground. */
#ifndef LULL_AVR_BUTTON_H
#define LULL_AVR_BUTTON_H

#include <stdbool.h>

void button_start(void);

/* Whether it is pressed, asked once a millisecond: after 5 times, so that a spark is no press. */
bool button_pressed(void);

#endif
