/* The core as a shared library, to be stepped in virtual time: one tick is a microsecond. */
#ifndef LULL_STEPPED_H
#define LULL_STEPPED_H

#include <stdint.h>

#include "../core/sleeve.h"

struct lull_stepped {
    struct lull_sleeve sleeve;
    struct lull_senses senses;
    bool frozen; /* the sensors say nothing any more */
    uint32_t now;
};

/* How many bytes the caller must provide for a sleeve. */
uint32_t lull_stepped_size(void);

/* It has all sensors, which say 30 degrees, 5 V, and no button pressed. */
void lull_stepped_boot(
        struct lull_stepped *stepped, uint8_t motors, uint32_t boot, uint8_t reason, uint32_t now);
void lull_stepped_receive(
        struct lull_stepped *stepped, const uint8_t *bytes, uint32_t length, uint32_t now);
void lull_stepped_step(struct lull_stepped *stepped, uint32_t now);

/* What the sensors say from now on. */
void lull_stepped_sense(
        struct lull_stepped *stepped, uint16_t temperature, uint16_t supply, uint8_t button);
void lull_stepped_freeze(struct lull_stepped *stepped);

uint32_t lull_stepped_take(struct lull_stepped *stepped, uint8_t *into, uint32_t room);
uint16_t lull_stepped_level(const struct lull_stepped *stepped, uint8_t motor);
uint8_t lull_stepped_state(const struct lull_stepped *stepped);
uint8_t lull_stepped_reason(const struct lull_stepped *stepped);
uint8_t lull_stepped_faults(const struct lull_stepped *stepped);

#endif
