#include "reports.h"

#include <string.h>

#include "version.h"

static bool put(struct lull_sleeve *sleeve, const uint8_t *bytes, size_t length) {
    bool fits = lull_outbox_put(&sleeve->outbox, bytes, length);
    if (fits) {
        sleeve->sequence++;
    }
    return fits;
}

void lull_report_welcome(struct lull_sleeve *sleeve) {
    struct lull_welcome welcome = {
            .protocol = LULL_PROTOCOL,
            .firmware = {LULL_FIRMWARE_MAJOR, LULL_FIRMWARE_MINOR, LULL_FIRMWARE_PATCH},
            .boot = sleeve->boot,
            .motors = sleeve->identity.motors,
            .max_level = LULL_MAX_LEVEL,
            .buffer_depth = LULL_BUFFER_FRAMES,
            .tick_rate = 1000UL * sleeve->identity.ticks_per_ms,
            .last_session = sleeve->session,
            .sensors = sleeve->identity.sensors.kinds,
            .ceiling = LULL_CEILING,
            .longest_s = LULL_LONGEST_S,
    };
    memcpy(welcome.id, sleeve->identity.id, sizeof welcome.id);
    uint8_t bytes[LULL_MAX_WIRE];
    put(sleeve, bytes, lull_encode_welcome(sleeve->sequence, &welcome, bytes));
}

void lull_report_ack(
        struct lull_sleeve *sleeve, const struct lull_host_message *message,
        enum lull_result result) {
    struct lull_ack ack = {message->type, message->sequence, (uint8_t)result};
    uint8_t bytes[LULL_MAX_WIRE];
    put(sleeve, bytes, lull_encode_ack(sleeve->sequence, &ack, bytes));
}

void lull_report_pong(struct lull_sleeve *sleeve, uint32_t token, uint32_t now) {
    struct lull_pong pong = {token, now};
    uint8_t bytes[LULL_MAX_WIRE];
    put(sleeve, bytes, lull_encode_pong(sleeve->sequence, &pong, bytes));
}

static bool put_status(struct lull_sleeve *sleeve, uint32_t now) {
    struct lull_status status = {
            .state = (uint8_t)sleeve->state,
            .reason = (uint8_t)sleeve->reason,
            .faults = sleeve->health.faults,
            .session = sleeve->session,
            .tick = now,
            .queued = sleeve->motion.frames.count,
            .frame = sleeve->last_frame,
            .accepted = sleeve->accepted,
            .late = sleeve->late,
            .dropped = sleeve->dropped,
            .broken = lull_broken_count(&sleeve->receiver),
            .temperature = sleeve->health.senses.temperature,
            .supply = sleeve->health.senses.supply,
            .button = sleeve->health.senses.button,
    };
    uint8_t bytes[LULL_MAX_WIRE];
    return put(sleeve, bytes, lull_encode_status(sleeve->sequence, &status, bytes));
}

static bool is_due(const struct lull_sleeve *sleeve, uint32_t now) {
    uint16_t period = sleeve->state == LULL_IDLE ? LULL_IDLE_STATUS_MS : LULL_STATUS_MS;
    return sleeve->status_due || sleeve->accepted_since >= LULL_STATUS_FRAMES ||
           now - sleeve->status_written >= (uint32_t)period * sleeve->identity.ticks_per_ms;
}

void lull_report_status_if_due(struct lull_sleeve *sleeve, uint32_t now) {
    if (is_due(sleeve, now) && put_status(sleeve, now)) {
        sleeve->status_due = false;
        sleeve->status_written = now;
        sleeve->accepted_since = 0;
    }
}
