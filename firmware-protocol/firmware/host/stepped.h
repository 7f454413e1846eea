/* The core as a shared library, to be stepped in virtual time: one tick is a microsecond. */
#ifndef LULL_STEPPED_H
#define LULL_STEPPED_H

#include <stdint.h>

#include "../core/sleeve.h"

/* How many bytes the caller must provide for a sleeve. */
uint32_t lull_stepped_size(void);

void lull_stepped_boot(struct lull_sleeve *sleeve, uint8_t motors, uint32_t boot, uint32_t now);
void lull_stepped_receive(
        struct lull_sleeve *sleeve, const uint8_t *bytes, uint32_t length, uint32_t now);
void lull_stepped_step(struct lull_sleeve *sleeve, uint32_t now);
uint32_t lull_stepped_take(struct lull_sleeve *sleeve, uint8_t *into, uint32_t room);
uint16_t lull_stepped_level(const struct lull_sleeve *sleeve, uint8_t motor);
uint8_t lull_stepped_state(const struct lull_sleeve *sleeve);
uint8_t lull_stepped_reason(const struct lull_sleeve *sleeve);

#endif
