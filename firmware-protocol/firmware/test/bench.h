/* A sleeve on the bench: what a host says to it is written here, what it says is read. */
#ifndef LULL_BENCH_H
#define LULL_BENCH_H

#include "../core/sleeve.h"

#define MS 1000U /* a millisecond in ticks */
#define BOOT_ID 0x5F3A9C21U
#define FULL (255U * 256U)

struct bench {
    struct lull_sleeve sleeve;
    uint32_t now;
    uint8_t sequence; /* of the next message to the sleeve */
    struct lull_cobs heard;
    unsigned welcomes;
    unsigned acks;
    unsigned statuses;
    unsigned pongs;
    struct lull_ack ack;       /* the last of each */
    struct lull_status status; /* only state, reason, queued and frame */
};

/* Boots a sleeve of four motors at a tick and hears its first words. */
void bench_boot(struct bench *bench, uint32_t now);

void bench_say(struct bench *bench, uint8_t type, const uint8_t *body, size_t length);
void bench_hello(struct bench *bench);
void bench_arm(struct bench *bench, uint16_t session);
void bench_arm_with(struct bench *bench, uint8_t protocol, uint32_t boot, uint16_t session);
void bench_stop(struct bench *bench, uint16_t ramp_ms);
void bench_ping(struct bench *bench, uint32_t token);

/* A frame of all four motors at one level, to be felt so many ticks from now. */
void bench_frame(struct bench *bench, uint32_t ahead, uint8_t level);

/* Lets time pass in steps of a millisecond. */
void bench_wait(struct bench *bench, uint32_t ms);

uint16_t bench_level(const struct bench *bench);

#endif
