/*
 * The chip's own view of its supply, and of the temperature if a build has the thermistor for it.
 * Nothing here waits: a step a millisecond takes what the converter has ready.
 */
#ifndef LULL_AVR_SENSORS_H
#define LULL_AVR_SENSORS_H

#include <stdbool.h>

#include "../core/health.h"

void sensors_start(void);

/* What this build has. */
struct lull_sensors sensors_present(void);

/* Goes on measuring; to be called each millisecond. */
void sensors_step(void);

/* Writes down the readings; false in the first 70 ms, when there are none yet. */
bool sensors_read(struct lull_senses *into);

#endif
