#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define BITS 8

static const char *const FAULTS[BITS] = {"button", "overrun", "hot",  "supply",
                                         "sensor", "bit5",    "bit6", "bit7"};
static const char *const SENSORS[BITS] = {"temperature", "supply", "button", "bit3",
                                          "bit4",        "bit5",   "bit6",   "bit7"};

static void add_levels(const struct lull_levels *levels, char *into, size_t room) {
    const uint8_t *level = levels->levels;
    size_t end = strlen(into);
    for (uint8_t motor = 0; motor < LULL_MAX_MOTORS; motor++) {
        if (lull_names(levels, motor)) {
            end += (size_t)snprintf(into + end, room - end, " %u=%u", motor, *level++);
        }
    }
}

static void text_of_frame(const struct lull_frame_message *frame, char *into, size_t room) {
    snprintf(into, room, "frame tick=%lu", (unsigned long)frame->tick);
    add_levels(&frame->levels, into, room);
}

static void text_of_limits(const struct lull_limits_message *limits, char *into, size_t room) {
    snprintf(into, room, "limits longest=%u", limits->longest_s);
    add_levels(&limits->ceilings, into, room);
}

/* Names of bits, with commas between them. */
static void text_of_bits(uint8_t bits, const char *const *names, char *into, size_t room) {
    const char *comma = "";
    for (size_t i = 0; i < BITS; i++) {
        if ((bits >> i) & 1) {
            size_t end = strlen(into);
            snprintf(into + end, room - end, "%s%s", comma, names[i]);
            comma = ",";
        }
    }
}

static void text_of_clear(uint8_t faults, char *into, size_t room) {
    snprintf(into, room, "clear faults=%s", faults == 0 ? "none" : "");
    text_of_bits(faults, FAULTS, into, room);
}

static void text_of_arm(const struct lull_arm *arm, char *into, size_t room) {
    snprintf(
            into, room, "arm protocol=%u boot=0x%08lx session=%u", arm->protocol,
            (unsigned long)arm->boot, arm->session);
}

void text_of_host_message(const struct lull_host_message *message, char *into, size_t room) {
    switch (message->type) {
        case LULL_HELLO:
            snprintf(into, room, "hello");
            break;
        case LULL_ARM:
            text_of_arm(&message->body.arm, into, room);
            break;
        case LULL_STOP:
            snprintf(into, room, "stop ramp=%u", message->body.stop_ramp_ms);
            break;
        case LULL_FRAME:
            text_of_frame(&message->body.frame, into, room);
            break;
        case LULL_PING:
            snprintf(into, room, "ping token=%lu", (unsigned long)message->body.ping_token);
            break;
        case LULL_LIMITS:
            text_of_limits(&message->body.limits, into, room);
            break;
        case LULL_CLEAR:
            text_of_clear(message->body.faults, into, room);
            break;
    }
}

/* The value of a field, up to the next space; empty if the field is missing. */
static const char *field(const char *text, const char *name) {
    static char value[64];
    char start[32];
    snprintf(start, sizeof start, " %s=", name);
    const char *found = strstr(text, start);
    value[0] = '\0';
    if (found != NULL) {
        found += strlen(start);
        snprintf(value, sizeof value, "%.*s", (int)strcspn(found, " "), found);
    }
    return value;
}

static uint32_t number(const char *text, const char *name) {
    return (uint32_t)strtoul(field(text, name), NULL, 0);
}

static uint8_t word(const char *text, const char *name, const char *const *words, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (strcmp(field(text, name), words[i]) == 0) {
            return (uint8_t)i;
        }
    }
    return 0xFF;
}

static uint8_t bits(const char *text, const char *name, const char *const *names) {
    uint8_t bits = 0;
    for (const char *word = field(text, name); *word != '\0';) {
        size_t length = strcspn(word, ",");
        for (unsigned i = 0; i < BITS; i++) {
            if (strlen(names[i]) == length && strncmp(names[i], word, length) == 0) {
                bits |= (uint8_t)(1U << i);
            }
        }
        word += length + (word[length] == ',');
    }
    return bits;
}

static size_t encode_welcome(const char *text, uint8_t sequence, uint8_t *into) {
    struct lull_welcome welcome = {
            .protocol = (uint8_t)number(text, "protocol"),
            .boot = number(text, "boot"),
            .motors = (uint8_t)number(text, "motors"),
            .max_level = (uint8_t)number(text, "max"),
            .buffer_depth = (uint8_t)number(text, "buffer"),
            .tick_rate = number(text, "rate"),
            .last_session = (uint16_t)number(text, "session"),
            .sensors = bits(text, "sensors", SENSORS),
            .ceiling = (uint8_t)number(text, "ceiling"),
            .longest_s = (uint16_t)number(text, "longest"),
    };
    sscanf(field(text, "firmware"), "%hhu.%hhu.%hhu", &welcome.firmware[0], &welcome.firmware[1],
           &welcome.firmware[2]);
    const char *id = field(text, "id");
    memcpy(welcome.id, id, strlen(id));
    return lull_encode_welcome(sequence, &welcome, into);
}

static size_t encode_ack(const char *text, uint8_t sequence, uint8_t *into) {
    static const char *const types[] = {"",      "hello", "arm",    "stop",
                                        "frame", "ping",  "limits", "clear"};
    static const char *const results[] = {
            "ok",   "wrong-protocol", "wrong-boot",   "stale-session",
            "busy", "faulty",         "no-such-motor"};
    struct lull_ack ack = {
            .type = word(text, "type", types, COUNT(types)),
            .sequence = (uint8_t)number(text, "sequence"),
            .result = word(text, "result", results, COUNT(results)),
    };
    return lull_encode_ack(sequence, &ack, into);
}

static size_t encode_status(const char *text, uint8_t sequence, uint8_t *into) {
    static const char *const states[] = {"idle", "armed", "ramping"};
    static const char *const buttons[] = {"released", "pressed"};
    static const char *const reasons[] = {"boot",  "stop",     "lease",
                                          "fault", "watchdog", "brown-out"};
    struct lull_status status = {
            .state = word(text, "state", states, COUNT(states)),
            .reason = word(text, "reason", reasons, COUNT(reasons)),
            .faults = bits(text, "faults", FAULTS),
            .session = (uint16_t)number(text, "session"),
            .tick = number(text, "tick"),
            .queued = (uint8_t)number(text, "queued"),
            .frame = (uint8_t)number(text, "frame"),
            .accepted = number(text, "accepted"),
            .late = (uint16_t)number(text, "late"),
            .dropped = (uint16_t)number(text, "dropped"),
            .broken = (uint16_t)number(text, "broken"),
            .temperature = (uint16_t)number(text, "temperature"),
            .supply = (uint16_t)number(text, "supply"),
            .button = word(text, "button", buttons, COUNT(buttons)),
    };
    return lull_encode_status(sequence, &status, into);
}

static size_t encode_pong(const char *text, uint8_t sequence, uint8_t *into) {
    struct lull_pong pong = {number(text, "token"), number(text, "tick")};
    return lull_encode_pong(sequence, &pong, into);
}

size_t encode_text_of_sleeve(const char *text, uint8_t sequence, uint8_t *into) {
    switch (text[0]) {
        case 'w':
            return encode_welcome(text, sequence, into);
        case 'a':
            return encode_ack(text, sequence, into);
        case 's':
            return encode_status(text, sequence, into);
        case 'p':
            return encode_pong(text, sequence, into);
        default:
            return 0;
    }
}
