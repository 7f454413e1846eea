#include "crc32.h"

/* One entry for each half byte: 64 bytes of flash instead of 1024. */
static const uint32_t TABLE[16] = {0x00000000UL, 0x1DB71064UL, 0x3B6E20C8UL, 0x26D930ACUL,
                                   0x76DC4190UL, 0x6B6B51F4UL, 0x4DB26158UL, 0x5005713CUL,
                                   0xEDB88320UL, 0xF00F9344UL, 0xD6D6A3E8UL, 0xCB61B38CUL,
                                   0x9B64C2B0UL, 0x86D3D2D4UL, 0xA00AE278UL, 0xBDBDF21CUL};

static uint32_t take_half_byte(uint32_t crc) {
    return (crc >> 4) ^ TABLE[crc & 0x0F];
}

uint32_t lull_crc32(const uint8_t *bytes, size_t length) {
    uint32_t crc = 0xFFFFFFFFUL;
    for (size_t i = 0; i < length; i++) {
        crc = take_half_byte(take_half_byte(crc ^ bytes[i]));
    }
    return crc ^ 0xFFFFFFFFUL;
}
