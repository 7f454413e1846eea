/* Ticks are 32 bits and wrap; of two ticks the later is less than half of the range ahead. */
#ifndef LULL_TICKS_H
#define LULL_TICKS_H

#include <stdbool.h>
#include <stdint.h>

static inline bool lull_reached(uint32_t now, uint32_t tick) {
    return (uint32_t)(now - tick) < 0x80000000UL;
}

static inline bool lull_after(uint32_t tick, uint32_t other) {
    return !lull_reached(other, tick);
}

#endif
