#include <string.h>

#include "bytes.h"
#include "cobs.h"
#include "crc32.h"
#include "wire.h"

/* The longest message of a sleeve is the welcome: header, 29 bytes of body, CRC. */
#define LONGEST 35

static uint8_t *begin(uint8_t *message, uint8_t type, uint8_t sequence) {
    return lull_put8(lull_put8(message, type), sequence);
}

static size_t finish(const uint8_t *message, uint8_t *end, uint8_t *into) {
    end = lull_put32(end, lull_crc32(message, (size_t)(end - message)));
    return lull_cobs_encode(message, (size_t)(end - message), into);
}

size_t lull_encode_welcome(uint8_t sequence, const struct lull_welcome *welcome, uint8_t *into) {
    uint8_t message[LONGEST];
    uint8_t *end = begin(message, LULL_WELCOME, sequence);
    end = lull_put8(end, welcome->protocol);
    memcpy(end, welcome->firmware, sizeof welcome->firmware);
    end += sizeof welcome->firmware;
    end = lull_put32(end, welcome->boot);
    memcpy(end, welcome->id, LULL_ID_BYTES);
    end += LULL_ID_BYTES;
    end = lull_put8(end, welcome->motors);
    end = lull_put8(end, welcome->max_level);
    end = lull_put8(end, welcome->buffer_depth);
    end = lull_put32(end, welcome->tick_rate);
    end = lull_put16(end, welcome->last_session);
    end = lull_put8(end, welcome->sensors);
    end = lull_put8(end, welcome->ceiling);
    end = lull_put16(end, welcome->longest_s);
    return finish(message, end, into);
}

size_t lull_encode_ack(uint8_t sequence, const struct lull_ack *ack, uint8_t *into) {
    uint8_t message[LONGEST];
    uint8_t *end = begin(message, LULL_ACK, sequence);
    end = lull_put8(end, ack->type);
    end = lull_put8(end, ack->sequence);
    end = lull_put8(end, ack->result);
    return finish(message, end, into);
}

size_t lull_encode_status(uint8_t sequence, const struct lull_status *status, uint8_t *into) {
    uint8_t message[LONGEST];
    uint8_t *end = begin(message, LULL_STATUS, sequence);
    end = lull_put8(end, status->state);
    end = lull_put8(end, status->reason);
    end = lull_put8(end, status->faults);
    end = lull_put16(end, status->session);
    end = lull_put32(end, status->tick);
    end = lull_put8(end, status->queued);
    end = lull_put8(end, status->frame);
    end = lull_put32(end, status->accepted);
    end = lull_put16(end, status->late);
    end = lull_put16(end, status->dropped);
    end = lull_put16(end, status->broken);
    end = lull_put16(end, status->temperature);
    end = lull_put16(end, status->supply);
    end = lull_put8(end, status->button);
    return finish(message, end, into);
}

size_t lull_encode_pong(uint8_t sequence, const struct lull_pong *pong, uint8_t *into) {
    uint8_t message[LONGEST];
    uint8_t *end = begin(message, LULL_PONG, sequence);
    end = lull_put32(end, pong->token);
    end = lull_put32(end, pong->tick);
    return finish(message, end, into);
}
