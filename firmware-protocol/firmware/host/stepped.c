#include "stepped.h"

uint32_t lull_stepped_size(void) {
    return sizeof(struct lull_sleeve);
}

void lull_stepped_boot(struct lull_sleeve *sleeve, uint8_t motors, uint32_t boot, uint32_t now) {
    struct lull_identity identity = {
            .id = {'S', 'T', 'E', 'P', 'P', 'E', 'D'}, .motors = motors, .ticks_per_ms = 1000};
    lull_sleeve_boot(sleeve, &identity, boot, now);
}

void lull_stepped_receive(
        struct lull_sleeve *sleeve, const uint8_t *bytes, uint32_t length, uint32_t now) {
    for (uint32_t i = 0; i < length; i++) {
        lull_sleeve_receive(sleeve, bytes[i], now);
    }
}

void lull_stepped_step(struct lull_sleeve *sleeve, uint32_t now) {
    lull_sleeve_step(sleeve, now);
}

uint32_t lull_stepped_take(struct lull_sleeve *sleeve, uint8_t *into, uint32_t room) {
    return (uint32_t)lull_sleeve_transmit(sleeve, into, room);
}

uint16_t lull_stepped_level(const struct lull_sleeve *sleeve, uint8_t motor) {
    return lull_sleeve_level(sleeve, motor);
}

uint8_t lull_stepped_state(const struct lull_sleeve *sleeve) {
    return (uint8_t)sleeve->state;
}

uint8_t lull_stepped_reason(const struct lull_sleeve *sleeve) {
    return (uint8_t)sleeve->reason;
}
