#include "cobs.h"

void lull_cobs_clear(struct lull_cobs *cobs) {
    cobs->length = 0;
    cobs->left_in_block = 0;
    cobs->started = false;
    cobs->overlong = false;
}

static void append(struct lull_cobs *cobs, uint8_t value) {
    if (cobs->length == LULL_MAX_MESSAGE) {
        cobs->overlong = true;
    } else {
        cobs->bytes[cobs->length++] = value;
    }
}

void lull_cobs_push(struct lull_cobs *cobs, uint8_t value) {
    if (cobs->left_in_block > 0) {
        cobs->left_in_block--;
        append(cobs, value);
        return;
    }
    if (cobs->started) {
        append(cobs, 0);
    }
    cobs->started = true;
    cobs->left_in_block = (uint8_t)(value - 1);
}

size_t lull_cobs_encode(const uint8_t *message, size_t length, uint8_t *into) {
    size_t block = 0;
    size_t end = 1;
    for (size_t i = 0; i < length; i++) {
        if (message[i] == 0) {
            into[block] = (uint8_t)(end - block);
            block = end++;
        } else {
            into[end++] = message[i];
        }
    }
    into[block] = (uint8_t)(end - block);
    into[end++] = 0;
    return end;
}
