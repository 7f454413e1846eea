#include "crc32.h"

/* An AVR copies constants to RAM, of which it has little, unless they are fetched by name. */
#ifdef __AVR__
#include <avr/pgmspace.h>
#define FETCH(entry) pgm_read_dword(&(entry))
#else
#define PROGMEM
#define FETCH(entry) (entry)
#endif

/*
 * What each half of a byte makes of the CRC. The CRC is linear, so a byte makes of it what its
 * halves do, and two tables of 64 bytes do what otherwise one of 1024 would.
 */
static const uint32_t LOW[16] PROGMEM = {
        0x00000000UL, 0x77073096UL, 0xEE0E612CUL, 0x990951BAUL, 0x076DC419UL, 0x706AF48FUL,
        0xE963A535UL, 0x9E6495A3UL, 0x0EDB8832UL, 0x79DCB8A4UL, 0xE0D5E91EUL, 0x97D2D988UL,
        0x09B64C2BUL, 0x7EB17CBDUL, 0xE7B82D07UL, 0x90BF1D91UL};
static const uint32_t HIGH[16] PROGMEM = {
        0x00000000UL, 0x1DB71064UL, 0x3B6E20C8UL, 0x26D930ACUL, 0x76DC4190UL, 0x6B6B51F4UL,
        0x4DB26158UL, 0x5005713CUL, 0xEDB88320UL, 0xF00F9344UL, 0xD6D6A3E8UL, 0xCB61B38CUL,
        0x9B64C2B0UL, 0x86D3D2D4UL, 0xA00AE278UL, 0xBDBDF21CUL};

uint32_t lull_crc32(const uint8_t *bytes, size_t length) {
    uint32_t crc = 0xFFFFFFFFUL;
    for (size_t i = 0; i < length; i++) {
        uint8_t place = (uint8_t)(crc ^ bytes[i]);
        crc = (crc >> 8) ^ FETCH(LOW[place & 0x0F]) ^ FETCH(HIGH[place >> 4]);
    }
    return crc ^ 0xFFFFFFFFUL;
}
