#include "health.h"

#include <string.h>

#include "wire.h"

#define UNHEARD_LOOKS (LULL_SENSE_MS / LULL_LOOK_MS)

static bool has(const struct lull_health *health, enum lull_sensor kind) {
    return (health->sensors.kinds & kind) != 0;
}

/* The button alone may have nothing to say. */
static bool measures(const struct lull_health *health) {
    return has(health, LULL_SENSOR_TEMPERATURE) || has(health, LULL_SENSOR_SUPPLY);
}

static bool lacks_a_reading(const struct lull_health *health) {
    const struct lull_senses *senses = &health->senses;
    bool missing = (has(health, LULL_SENSOR_TEMPERATURE) && senses->temperature == 0) ||
                   (has(health, LULL_SENSOR_SUPPLY) && senses->supply == 0);
    return measures(health) && ((health->heard && missing) || health->unheard >= UNHEARD_LOOKS);
}

/* What was too hot has to cool down further than to where it became so. */
static bool is_hot(const struct lull_health *health) {
    uint16_t most = (health->faults & LULL_FAULT_HOT) != 0 ? LULL_COOL : LULL_HOT;
    return has(health, LULL_SENSOR_TEMPERATURE) && health->senses.temperature >= most;
}

static bool is_supplied_badly(const struct lull_health *health) {
    uint16_t supply = health->senses.supply;
    return has(health, LULL_SENSOR_SUPPLY) && supply != 0 &&
           (supply < health->sensors.least_supply || supply > health->sensors.most_supply);
}

static uint8_t bit(bool is_so, enum lull_fault fault) {
    return is_so ? (uint8_t)fault : 0;
}

static uint8_t causes(const struct lull_health *health) {
    uint8_t faults = 0;
    faults |= bit(health->senses.button, LULL_FAULT_BUTTON);
    faults |= bit(lull_endurance_is_over(&health->endurance), LULL_FAULT_OVERRUN);
    faults |= bit(is_hot(health), LULL_FAULT_HOT);
    faults |= bit(is_supplied_badly(health), LULL_FAULT_SUPPLY);
    faults |= bit(lacks_a_reading(health), LULL_FAULT_SENSOR);
    return faults;
}

void lull_health_init(
        struct lull_health *health, uint8_t motors, const struct lull_sensors *sensors) {
    memset(health, 0, sizeof *health);
    health->sensors = *sensors;
    lull_endurance_init(&health->endurance, motors);
}

void lull_health_sense(struct lull_health *health, const struct lull_senses *senses) {
    health->senses.temperature = has(health, LULL_SENSOR_TEMPERATURE) ? senses->temperature : 0;
    health->senses.supply = has(health, LULL_SENSOR_SUPPLY) ? senses->supply : 0;
    health->senses.button = has(health, LULL_SENSOR_BUTTON) && senses->button;
    health->heard = true;
    health->unheard = 0;
    health->faults |= causes(health);
}

/* What was said too long ago is not said any more. */
static void grow_older(struct lull_health *health) {
    if (health->unheard < UNHEARD_LOOKS) {
        health->unheard++;
    }
    if (health->unheard == UNHEARD_LOOKS) {
        health->senses.temperature = 0;
        health->senses.supply = 0;
    }
}

void lull_health_look(struct lull_health *health, const bool *driven) {
    lull_endurance_look(&health->endurance, driven);
    grow_older(health);
    health->faults |= causes(health);
}

bool lull_health_is_unknown(const struct lull_health *health) {
    return health->sensors.kinds != 0 && !health->heard;
}

void lull_health_clear(struct lull_health *health, uint8_t faults) {
    health->faults &= (uint8_t)(~faults | causes(health));
}
