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
    struct lull_status status; /* only state, reason, faults, queued, frame and button */
    struct lull_senses senses; /* what bench_sense tells it; at first 30 degrees and 5 V */
};

/* Boots a sleeve of four motors at a tick and hears its first words. */
void bench_boot(struct bench *bench, uint32_t now);

/* The same with sensors, bits of enum lull_sensor. */
void bench_boot_with(struct bench *bench, uint8_t kinds, uint32_t now);

void bench_say(struct bench *bench, uint8_t type, const uint8_t *body, size_t length);
void bench_hello(struct bench *bench);
void bench_arm(struct bench *bench, uint16_t session);
void bench_arm_with(struct bench *bench, uint8_t protocol, uint32_t boot, uint16_t session);
void bench_stop(struct bench *bench, uint16_t ramp_ms);
void bench_ping(struct bench *bench, uint32_t token);

/* Limits: one ceiling for the motors in the mask. */
void bench_limits(struct bench *bench, uint16_t longest_s, uint8_t mask, uint8_t ceiling);
void bench_clear(struct bench *bench, uint8_t faults);

/* Tells it what its sensors say. */
void bench_sense(struct bench *bench);

/* A frame of all four motors at one level, to be felt so many ticks from now. */
void bench_frame(struct bench *bench, uint32_t ahead, uint8_t level);

/* Lets time pass in steps of a millisecond. */
void bench_wait(struct bench *bench, uint32_t ms);

/* The same, with the sensors heard at each step. */
void bench_wait_sensing(struct bench *bench, uint32_t ms);

/* Keeps all motors at one level for so long, in steps of 100 ms. */
void bench_play(struct bench *bench, uint32_t ms, uint8_t level);

uint16_t bench_level_of(const struct bench *bench, uint8_t motor);
uint16_t bench_level(const struct bench *bench);

/* Whether the message said last was answered like this. */
bool bench_acknowledged(const struct bench *bench, uint8_t type, uint8_t result);

#endif
