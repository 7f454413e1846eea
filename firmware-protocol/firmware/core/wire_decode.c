#include <stdbool.h>

#include "bytes.h"
#include "crc32.h"
#include "wire.h"

#define HEADER 2
#define CRC 4

static bool is_intact(const uint8_t *bytes, size_t length) {
    return lull_crc32(bytes, length - CRC) == lull_get32(bytes + length - CRC);
}

static uint8_t bits_in(const uint8_t *mask, uint8_t length) {
    uint8_t count = 0;
    for (uint8_t i = 0; i < length; i++) {
        for (uint8_t rest = mask[i]; rest != 0; rest &= (uint8_t)(rest - 1)) {
            count++;
        }
    }
    return count;
}

static bool decode_arm(const uint8_t *body, size_t length, struct lull_arm *arm) {
    if (length != 7) {
        return false;
    }
    arm->protocol = body[0];
    arm->boot = lull_get32(body + 1);
    arm->session = lull_get16(body + 5);
    return true;
}

static bool decode_stop(const uint8_t *body, size_t length, uint16_t *ramp_ms) {
    if (length != 2) {
        return false;
    }
    *ramp_ms = lull_get16(body);
    return true;
}

static bool decode_ping(const uint8_t *body, size_t length, uint32_t *token) {
    if (length != 4) {
        return false;
    }
    *token = lull_get32(body);
    return true;
}

/* A mask and one level for each of its bits; nothing may follow. */
static bool decode_levels(const uint8_t *bytes, size_t length, struct lull_levels *levels) {
    levels->mask_length = bytes[0];
    if (levels->mask_length > LULL_MAX_MASK || length < 1U + levels->mask_length) {
        return false;
    }
    levels->mask = bytes + 1;
    levels->levels = levels->mask + levels->mask_length;
    return length == 1U + levels->mask_length + bits_in(levels->mask, levels->mask_length);
}

static bool decode_frame(const uint8_t *body, size_t length, struct lull_frame_message *frame) {
    if (length < 5) {
        return false;
    }
    frame->tick = lull_get32(body);
    return decode_levels(body + 4, length - 4, &frame->levels);
}

static bool decode_limits(const uint8_t *body, size_t length, struct lull_limits_message *limits) {
    if (length < 3) {
        return false;
    }
    limits->longest_s = lull_get16(body);
    return decode_levels(body + 2, length - 2, &limits->ceilings);
}

static bool decode_clear(const uint8_t *body, size_t length, uint8_t *faults) {
    if (length != 1) {
        return false;
    }
    *faults = body[0];
    return true;
}

bool lull_names(const struct lull_levels *levels, uint8_t motor) {
    return motor < 8 * levels->mask_length && ((levels->mask[motor / 8] >> (motor % 8)) & 1) != 0;
}

static enum lull_broken body_is(bool well_formed) {
    return well_formed ? LULL_INTACT : LULL_BROKEN_BODY;
}

enum lull_broken lull_decode(
        const uint8_t *bytes, size_t length, struct lull_host_message *message) {
    if (length < HEADER + CRC) {
        return LULL_BROKEN_SHORT;
    }
    if (!is_intact(bytes, length)) {
        return LULL_BROKEN_CRC;
    }
    const uint8_t *body = bytes + HEADER;
    size_t body_length = length - HEADER - CRC;
    message->type = bytes[0];
    message->sequence = bytes[1];
    switch (message->type) {
        case LULL_HELLO:
            return body_is(body_length == 0);
        case LULL_ARM:
            return body_is(decode_arm(body, body_length, &message->body.arm));
        case LULL_STOP:
            return body_is(decode_stop(body, body_length, &message->body.stop_ramp_ms));
        case LULL_FRAME:
            return body_is(decode_frame(body, body_length, &message->body.frame));
        case LULL_PING:
            return body_is(decode_ping(body, body_length, &message->body.ping_token));
        case LULL_LIMITS:
            return body_is(decode_limits(body, body_length, &message->body.limits));
        case LULL_CLEAR:
            return body_is(decode_clear(body, body_length, &message->body.faults));
        default:
            return LULL_BROKEN_TYPE;
    }
}
