/* CRC-32/ISO-HDLC, the one of zlib and Ethernet. */
#ifndef LULL_CRC32_H
#define LULL_CRC32_H

#include <stddef.h>
#include <stdint.h>

uint32_t lull_crc32(const uint8_t *bytes, size_t length);

#endif
