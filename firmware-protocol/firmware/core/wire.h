/* The messages: reading a host's, writing a sleeve's. PROTOCOL.md describes every byte. */
#ifndef LULL_WIRE_H
#define LULL_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "limits.h"

#define LULL_ID_BYTES 8

enum lull_type {
    LULL_HELLO = 0x01,
    LULL_ARM = 0x02,
    LULL_STOP = 0x03,
    LULL_FRAME = 0x04,
    LULL_PING = 0x05,
    LULL_LIMITS = 0x06,
    LULL_CLEAR = 0x07,
    LULL_WELCOME = 0x81,
    LULL_ACK = 0x82,
    LULL_STATUS = 0x83,
    LULL_PONG = 0x84
};

enum lull_state { LULL_IDLE = 0, LULL_ARMED = 1, LULL_RAMPING = 2 };

enum lull_reason {
    LULL_REASON_BOOT = 0,
    LULL_REASON_STOP = 1,
    LULL_REASON_LEASE = 2,
    LULL_REASON_FAULT = 3,
    LULL_REASON_WATCHDOG = 4,
    LULL_REASON_BROWN_OUT = 5
};

/* Each a bit: why no session may begin. */
enum lull_fault {
    LULL_FAULT_BUTTON = 1,
    LULL_FAULT_OVERRUN = 2,
    LULL_FAULT_HOT = 4,
    LULL_FAULT_SUPPLY = 8,
    LULL_FAULT_SENSOR = 16
};

/* Each a bit: what a sleeve has. */
enum lull_sensor { LULL_SENSOR_TEMPERATURE = 1, LULL_SENSOR_SUPPLY = 2, LULL_SENSOR_BUTTON = 4 };

enum lull_result {
    LULL_OK = 0,
    LULL_WRONG_PROTOCOL = 1,
    LULL_WRONG_BOOT = 2,
    LULL_STALE_SESSION = 3,
    LULL_BUSY = 4,
    LULL_FAULTY = 5,
    LULL_NO_SUCH_MOTOR = 6
};

/* In what way bytes between two delimiters failed to be a message. */
enum lull_broken {
    LULL_INTACT,
    LULL_BROKEN_COBS,
    LULL_BROKEN_SHORT,
    LULL_BROKEN_LONG,
    LULL_BROKEN_CRC,
    LULL_BROKEN_TYPE,
    LULL_BROKEN_BODY,
    LULL_BROKEN_KINDS
};

struct lull_arm {
    uint8_t protocol;
    uint32_t boot;
    uint16_t session;
};

/* A level for each motor in the mask; both lie in the bytes that were decoded. */
struct lull_levels {
    uint8_t mask_length;
    const uint8_t *mask;
    const uint8_t *levels;
};

struct lull_frame_message {
    uint32_t tick;
    struct lull_levels levels;
};

struct lull_limits_message {
    uint16_t longest_s;
    struct lull_levels ceilings;
};

struct lull_host_message {
    uint8_t type;
    uint8_t sequence;
    union {
        struct lull_arm arm;
        struct lull_frame_message frame;
        struct lull_limits_message limits;
        uint8_t faults;
        uint16_t stop_ramp_ms;
        uint32_t ping_token;
    } body;
};

struct lull_welcome {
    uint8_t protocol;
    uint8_t firmware[3];
    uint32_t boot;
    char id[LULL_ID_BYTES]; /* filled up with zeros */
    uint8_t motors;
    uint8_t max_level;
    uint8_t buffer_depth;
    uint32_t tick_rate;
    uint16_t last_session;
    uint8_t sensors;
    uint8_t ceiling;
    uint16_t longest_s;
};

struct lull_ack {
    uint8_t type;
    uint8_t sequence;
    uint8_t result;
};

struct lull_status {
    uint8_t state;
    uint8_t reason;
    uint8_t faults;
    uint16_t session;
    uint32_t tick;
    uint8_t queued;
    uint8_t frame;
    uint32_t accepted;
    uint16_t late;
    uint16_t dropped;
    uint16_t broken;
    uint16_t temperature;
    uint16_t supply;
    uint8_t button;
};

struct lull_pong {
    uint32_t token;
    uint32_t tick;
};

/* Reads a host's message out of unstuffed bytes, or says in what way it is broken. */
enum lull_broken lull_decode(
        const uint8_t *bytes, size_t length, struct lull_host_message *message);

/* Whether a motor is in the mask; motors beyond its end are not. */
bool lull_names(const struct lull_levels *levels, uint8_t motor);

/* Each writes a whole message, stuffed and delimited, at most LULL_MAX_WIRE bytes; returns how
 * many. */
size_t lull_encode_welcome(uint8_t sequence, const struct lull_welcome *welcome, uint8_t *into);
size_t lull_encode_ack(uint8_t sequence, const struct lull_ack *ack, uint8_t *into);
size_t lull_encode_status(uint8_t sequence, const struct lull_status *status, uint8_t *into);
size_t lull_encode_pong(uint8_t sequence, const struct lull_pong *pong, uint8_t *into);

#endif
