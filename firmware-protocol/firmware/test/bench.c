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
            bench->status.queued = body[8];
            bench->status.frame = body[9];
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

void bench_boot(struct bench *bench, uint32_t now) {
    struct lull_identity identity = {
            .id = {'B', 'E', 'N', 'C', 'H'}, .motors = 4, .ticks_per_ms = MS};
    memset(bench, 0, sizeof *bench);
    bench->now = now;
    lull_sleeve_boot(&bench->sleeve, &identity, BOOT_ID, now);
    hear(bench);
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

uint16_t bench_level(const struct bench *bench) {
    return lull_sleeve_level(&bench->sleeve, 0);
}
