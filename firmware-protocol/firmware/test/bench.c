#include "bench.h"

#include <string.h>

#include "../core/bytes.h"
#include "../core/crc32.h"

static void hear_message(struct bench *bench) {
    const uint8_t *body = bench->heard.bytes + 2;
    switch (bench->heard.bytes[0]) {
        case LULL_WELCOME:
            bench->welcomes++;
            break;
        case LULL_ACK:
            bench->acks++;
            bench->ack = (struct lull_ack){body[0], body[1], body[2]};
            break;
        case LULL_STATUS:
            bench->statuses++;
            bench->status.state = body[0];
            bench->status.reason = body[1];
            bench->status.faults = body[2];
            bench->status.queued = body[9];
            bench->status.frame = body[10];
            bench->status.button = body[25];
            break;
        case LULL_PONG:
            bench->pongs++;
            break;
    }
}

static void hear(struct bench *bench) {
    uint8_t byte;
    while (lull_sleeve_transmit(&bench->sleeve, &byte, 1) == 1) {
        if (byte != 0) {
            lull_cobs_push(&bench->heard, byte);
        } else {
            hear_message(bench);
            lull_cobs_clear(&bench->heard);
        }
    }
}

void bench_boot_with(struct bench *bench, uint8_t kinds, uint32_t now) {
    struct lull_identity identity = {
            .id = {'B', 'E', 'N', 'C', 'H'},
            .motors = 4,
            .ticks_per_ms = MS,
            .sensors = {.kinds = kinds, .least_supply = 4000, .most_supply = 5500}};
    memset(bench, 0, sizeof *bench);
    bench->now = now;
    bench->senses = (struct lull_senses){.temperature = 3032, .supply = 5000};
    lull_sleeve_boot(&bench->sleeve, &identity, BOOT_ID, LULL_REASON_BOOT, now);
    hear(bench);
}

void bench_boot(struct bench *bench, uint32_t now) {
    bench_boot_with(bench, 0, now);
}

void bench_say(struct bench *bench, uint8_t type, const uint8_t *body, size_t length) {
    uint8_t message[LULL_MAX_MESSAGE] = {type, bench->sequence++};
    uint8_t wire[LULL_MAX_WIRE];
    memcpy(message + 2, body, length);
    lull_put32(message + 2 + length, lull_crc32(message, 2 + length));
    size_t count = lull_cobs_encode(message, 6 + length, wire);
    for (size_t i = 0; i < count; i++) {
        lull_sleeve_receive(&bench->sleeve, wire[i], bench->now);
    }
    hear(bench);
}

void bench_hello(struct bench *bench) {
    bench_say(bench, LULL_HELLO, (const uint8_t *)"", 0);
}

void bench_arm(struct bench *bench, uint16_t session) {
    bench_arm_with(bench, LULL_PROTOCOL, BOOT_ID, session);
}

void bench_arm_with(struct bench *bench, uint8_t protocol, uint32_t boot, uint16_t session) {
    uint8_t body[7];
    lull_put16(lull_put32(lull_put8(body, protocol), boot), session);
    bench_say(bench, LULL_ARM, body, sizeof body);
}

void bench_stop(struct bench *bench, uint16_t ramp_ms) {
    uint8_t body[2];
    lull_put16(body, ramp_ms);
    bench_say(bench, LULL_STOP, body, sizeof body);
}

void bench_ping(struct bench *bench, uint32_t token) {
    uint8_t body[4];
    lull_put32(body, token);
    bench_say(bench, LULL_PING, body, sizeof body);
}

void bench_limits(struct bench *bench, uint16_t longest_s, uint8_t mask, uint8_t ceiling) {
    uint8_t body[12];
    uint8_t *end = lull_put8(lull_put8(lull_put16(body, longest_s), 1), mask);
    for (; mask != 0; mask &= (uint8_t)(mask - 1)) {
        end = lull_put8(end, ceiling);
    }
    bench_say(bench, LULL_LIMITS, body, (size_t)(end - body));
}

void bench_clear(struct bench *bench, uint8_t faults) {
    bench_say(bench, LULL_CLEAR, &faults, 1);
}

void bench_sense(struct bench *bench) {
    lull_sleeve_sense(&bench->sleeve, &bench->senses, bench->now);
    hear(bench);
}

void bench_frame(struct bench *bench, uint32_t ahead, uint8_t level) {
    uint8_t body[10];
    uint8_t *end = lull_put32(body, bench->now + ahead);
    end = lull_put8(lull_put8(end, 1), 0x0F);
    memset(end, level, 4);
    bench_say(bench, LULL_FRAME, body, sizeof body);
}

void bench_wait(struct bench *bench, uint32_t ms) {
    for (uint32_t i = 0; i < ms; i++) {
        bench->now += MS;
        lull_sleeve_step(&bench->sleeve, bench->now);
        hear(bench);
    }
}

void bench_wait_sensing(struct bench *bench, uint32_t ms) {
    for (uint32_t i = 0; i < ms; i++) {
        bench_wait(bench, 1);
        bench_sense(bench);
    }
}

void bench_play(struct bench *bench, uint32_t ms, uint8_t level) {
    for (uint32_t i = 0; i < ms; i += 100) {
        bench_frame(bench, 120 * MS, level);
        bench_wait(bench, 100);
    }
}

uint16_t bench_level_of(const struct bench *bench, uint8_t motor) {
    uint16_t levels[LULL_MAX_MOTORS];
    lull_sleeve_levels(&bench->sleeve, bench->now, levels);
    return levels[motor];
}

uint16_t bench_level(const struct bench *bench) {
    return bench_level_of(bench, 0);
}

bool bench_acknowledged(const struct bench *bench, uint8_t type, uint8_t result) {
    return bench->ack.type == type && bench->ack.result == result &&
           bench->ack.sequence == (uint8_t)(bench->sequence - 1);
}
