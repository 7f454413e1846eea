/* Little endian numbers in bytes. */
#ifndef LULL_BYTES_H
#define LULL_BYTES_H

#include <stdint.h>

static inline uint16_t lull_get16(const uint8_t *from) {
    return (uint16_t)(from[0] | ((uint16_t)from[1] << 8));
}

static inline uint32_t lull_get32(const uint8_t *from) {
    return lull_get16(from) | ((uint32_t)lull_get16(from + 2) << 16);
}

static inline uint8_t *lull_put8(uint8_t *into, uint8_t value) {
    *into = value;
    return into + 1;
}

static inline uint8_t *lull_put16(uint8_t *into, uint16_t value) {
    into = lull_put8(into, (uint8_t)value);
    return lull_put8(into, (uint8_t)(value >> 8));
}

static inline uint8_t *lull_put32(uint8_t *into, uint32_t value) {
    into = lull_put16(into, (uint16_t)value);
    return lull_put16(into, (uint16_t)(value >> 16));
}

#endif
