/*
 * Consistent Overhead Byte Stuffing (Cheshire and Baker, 1999): it frees a message of zero bytes,
 * so that zero can delimit messages. No message is long enough for a block of 254 bytes, so its
 * special case does not occur.
 */
#ifndef LULL_COBS_H
#define LULL_COBS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "limits.h"

/* What has arrived since the last delimiter, the stuffing taken out. */
struct lull_cobs {
    uint8_t bytes[LULL_MAX_MESSAGE];
    uint8_t length;
    uint8_t left_in_block; /* not 0 at the delimiter: the message was cut */
    bool started;
    bool overlong;
};

void lull_cobs_clear(struct lull_cobs *cobs);

/* Takes a byte that is not the delimiter. */
void lull_cobs_push(struct lull_cobs *cobs, uint8_t value);

/* Writes a message and its delimiter, length + 2 bytes; returns how many. */
size_t lull_cobs_encode(const uint8_t *message, size_t length, uint8_t *into);

#endif
