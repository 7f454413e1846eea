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

/*
 * Goes on measuring; to be called each millisecond. True when it has written down new readings,
 * which is each 16 ms, or each 64 with a thermistor.
 */
bool sensors_step(struct lull_senses *into);

#endif
