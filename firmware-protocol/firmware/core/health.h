/*
 * What makes a sleeve unfit to be played. A fault stays until the host clears it, which it cannot
 * as long as the cause lasts.
 */
#ifndef LULL_HEALTH_H
#define LULL_HEALTH_H

#include <stdbool.h>
#include <stdint.h>

#include "endurance.h"

/* What a port has in the way of sensors. */
struct lull_sensors {
    uint8_t kinds;         /* bits of enum lull_sensor */
    uint16_t least_supply; /* in millivolts, */
    uint16_t most_supply;  /* both allowed; of no meaning without a sensor */
};

/* What they say. */
struct lull_senses {
    uint16_t temperature; /* in tenths of a kelvin; 0: its sensor gives no sensible reading */
    uint16_t supply;      /* in millivolts; 0 likewise */
    bool button;          /* it is pressed */
};

struct lull_health {
    struct lull_sensors sensors;
    struct lull_senses senses;
    struct lull_endurance endurance;
    bool heard;      /* the sensors have said something since booting */
    uint8_t unheard; /* looks since they last did */
    uint8_t faults;  /* bits of enum lull_fault */
};

void lull_health_init(
        struct lull_health *health, uint8_t motors, const struct lull_sensors *sensors);

/* Takes what the sensors say, of those that there are. */
void lull_health_sense(struct lull_health *health, const struct lull_senses *senses);

/* Takes which motors have been driven since the last look; to be called each LULL_LOOK_MS. */
void lull_health_look(struct lull_health *health, const bool *driven);

/* Whether it has sensors and they have not said anything yet. */
bool lull_health_is_unknown(const struct lull_health *health);

/* Forgets those of the given faults whose cause is gone. */
void lull_health_clear(struct lull_health *health, uint8_t faults);

#endif
