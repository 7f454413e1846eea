#include "stepped.h"

static const struct lull_senses USUAL = {.temperature = 3032, .supply = 5000};

uint32_t lull_stepped_size(void) {
    return sizeof(struct lull_stepped);
}

void lull_stepped_boot(
        struct lull_stepped *stepped, uint8_t motors, uint32_t boot, uint8_t reason, uint32_t now) {
    struct lull_identity identity = {
            .id = {'S', 'T', 'E', 'P', 'P', 'E', 'D'},
            .motors = motors,
            .ticks_per_ms = 1000,
            .sensors = {.kinds = LULL_SENSOR_TEMPERATURE | LULL_SENSOR_SUPPLY | LULL_SENSOR_BUTTON,
                        .least_supply = 4000,
                        .most_supply = 5500}};
    stepped->senses = USUAL;
    stepped->frozen = false;
    stepped->now = now;
    lull_sleeve_boot(&stepped->sleeve, &identity, boot, (enum lull_reason)reason, now);
    lull_sleeve_sense(&stepped->sleeve, &stepped->senses, now);
}

void lull_stepped_receive(
        struct lull_stepped *stepped, const uint8_t *bytes, uint32_t length, uint32_t now) {
    stepped->now = now;
    for (uint32_t i = 0; i < length; i++) {
        lull_sleeve_receive(&stepped->sleeve, bytes[i], now);
    }
}

void lull_stepped_step(struct lull_stepped *stepped, uint32_t now) {
    stepped->now = now;
    if (!stepped->frozen) {
        lull_sleeve_sense(&stepped->sleeve, &stepped->senses, now);
    }
    lull_sleeve_step(&stepped->sleeve, now);
}

void lull_stepped_sense(
        struct lull_stepped *stepped, uint16_t temperature, uint16_t supply, uint8_t button) {
    stepped->senses = (struct lull_senses){temperature, supply, button != 0};
    stepped->frozen = false;
}

void lull_stepped_freeze(struct lull_stepped *stepped) {
    stepped->frozen = true;
}

uint32_t lull_stepped_take(struct lull_stepped *stepped, uint8_t *into, uint32_t room) {
    return (uint32_t)lull_sleeve_transmit(&stepped->sleeve, into, room);
}

uint16_t lull_stepped_level(const struct lull_stepped *stepped, uint8_t motor) {
    uint16_t levels[LULL_MAX_MOTORS] = {0};
    lull_sleeve_levels(&stepped->sleeve, stepped->now, levels);
    return motor < LULL_MAX_MOTORS ? levels[motor] : 0;
}

uint8_t lull_stepped_state(const struct lull_stepped *stepped) {
    return (uint8_t)stepped->sleeve.state;
}

uint8_t lull_stepped_reason(const struct lull_stepped *stepped) {
    return (uint8_t)stepped->sleeve.reason;
}

uint8_t lull_stepped_faults(const struct lull_stepped *stepped) {
    return stepped->sleeve.health.faults;
}
