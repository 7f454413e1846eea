#include "../core/bytes.h"
#include "bench.h"
#include "claim.h"
#include "tests.h"

static void bench_armed(struct bench *bench, uint32_t origin) {
    bench_boot(bench, origin);
    bench_arm(bench, 1);
}

static void a_frame_whose_moment_has_passed_is_late(uint32_t origin) {
    struct bench bench;
    bench_armed(&bench, origin);
    bench_frame(&bench, 0, 255);
    bench_frame(&bench, (uint32_t)-1, 255);
    CLAIM("a late frame", "it counts as late", bench.sleeve.late == 2);
    CLAIM("a late frame", "it is not accepted", bench.sleeve.accepted == 0);
    bench_frame(&bench, 1, 255);
    CLAIM("a late frame", "a tick later is in time", bench.sleeve.accepted == 1);
}

static void a_doubled_frame_is_dropped(uint32_t origin) {
    struct bench bench;
    bench_armed(&bench, origin);
    bench_frame(&bench, 20 * MS, 100);
    bench_frame(&bench, 20 * MS, 200);
    CLAIM("a doubled frame", "it is dropped",
          bench.sleeve.accepted == 1 && bench.sleeve.dropped == 1);
    bench_wait(&bench, 20);
    CLAIM("a doubled frame", "the first one counts", bench_level(&bench) == 100 * 256);
}

static void an_overtaken_frame_is_dropped(uint32_t origin) {
    struct bench bench;
    bench_armed(&bench, origin);
    bench_frame(&bench, 20 * MS, 100);
    bench_frame(&bench, 10 * MS, 200);
    CLAIM("an overtaken frame", "it is dropped",
          bench.sleeve.accepted == 1 && bench.sleeve.dropped == 1);
}

static void an_overtaken_frame_is_dropped_although_the_newer_one_has_been_felt(void) {
    struct bench bench;
    bench_armed(&bench, 0);
    bench_frame(&bench, 20 * MS, 100);
    bench_wait(&bench, 30);
    bench_frame(&bench, (uint32_t)-15 * MS, 200);
    CLAIM("an overtaken frame", "it is late by then", bench.sleeve.late == 1);
}

static void an_absurd_tick_is_dropped(uint32_t origin) {
    struct bench bench;
    bench_armed(&bench, origin);
    bench_frame(&bench, 2000 * MS + 1, 255);
    CLAIM("an absurd tick", "it is dropped",
          bench.sleeve.accepted == 0 && bench.sleeve.dropped == 1);
    bench_frame(&bench, 2000 * MS, 255);
    CLAIM("an absurd tick", "two seconds are not absurd", bench.sleeve.accepted == 1);
}

static void a_full_buffer_takes_no_more(void) {
    struct bench bench;
    bench_armed(&bench, 0);
    for (uint32_t i = 1; i <= LULL_BUFFER_FRAMES; i++) {
        bench_frame(&bench, i * 10 * MS, 100);
    }
    CLAIM("a full buffer", "all of it can be used", bench.sleeve.accepted == LULL_BUFFER_FRAMES);
    bench_frame(&bench, 1000 * MS, 255);
    CLAIM("a full buffer", "one more is dropped", bench.sleeve.dropped == 1);
    bench_wait(&bench, 10);
    bench_frame(&bench, 1000 * MS, 255);
    CLAIM("a full buffer", "a frame that was felt makes room",
          bench.sleeve.accepted == LULL_BUFFER_FRAMES + 1);
}

static void a_motor_it_has_not_makes_a_frame_foreign(void) {
    struct bench bench;
    uint8_t body[7];
    bench_armed(&bench, 0);
    uint8_t *end = lull_put32(body, 20 * MS);
    end = lull_put8(lull_put8(end, 1), 0x10);
    lull_put8(end, 255);
    bench_say(&bench, LULL_FRAME, body, sizeof body);
    CLAIM("a frame for a fifth motor of four", "it is dropped",
          bench.sleeve.accepted == 0 && bench.sleeve.dropped == 1);
}

static void a_longer_mask_without_foreign_motors_is_fine(void) {
    struct bench bench;
    uint8_t body[14];
    bench_armed(&bench, 0);
    uint8_t *end = lull_put32(body, 20 * MS);
    end = lull_put8(lull_put8(end, 8), 0x01);
    for (int i = 0; i < 7; i++) {
        end = lull_put8(end, 0);
    }
    lull_put8(end, 255);
    bench_say(&bench, LULL_FRAME, body, sizeof body);
    CLAIM("a mask with zeros at its end", "the frame is accepted", bench.sleeve.accepted == 1);
}

static void a_keep_alive_brings_all_to_rest_and_renews_the_lease(void) {
    struct bench bench;
    bench_armed(&bench, 0);
    bench_frame(&bench, 10 * MS, 200);
    bench_wait(&bench, 5);
    for (uint32_t i = 0; i < 10; i++) {
        uint8_t body[5];
        lull_put8(lull_put32(body, bench.now + 20 * MS), 0);
        bench_say(&bench, LULL_FRAME, body, sizeof body);
        bench_wait(&bench, 100);
    }
    CLAIM("keep-alives", "all are at rest", bench_level(&bench) == 0);
    CLAIM("keep-alives", "it stays armed", bench.sleeve.state == LULL_ARMED);
    CLAIM("keep-alives", "they are accepted", bench.sleeve.accepted == 11);
}

static void the_first_frame_starts_from_rest(void) {
    struct bench bench;
    bench_armed(&bench, 0);
    bench_frame(&bench, 100 * MS, 200);
    bench_wait(&bench, 50);
    CLAIM("the first frame", "half way it is half there",
          bench_level(&bench) >= 25599 && bench_level(&bench) <= 25600);
}

static void each_motor_has_its_own_level(void) {
    struct bench bench;
    uint8_t body[8];
    bench_armed(&bench, 0);
    uint8_t *end = lull_put32(body, 10 * MS);
    end = lull_put8(lull_put8(end, 1), 0x0A);
    lull_put8(lull_put8(end, 11), 22);
    bench_say(&bench, LULL_FRAME, body, sizeof body);
    bench_wait(&bench, 10);
    CLAIM("a frame of two motors", "each reaches its own level",
          bench_level_of(&bench, 1) == 11 * 256 &&
                  bench_level_of(&bench, 3) == 22 * 256);
    CLAIM("a frame of two motors", "the others rest",
          bench_level_of(&bench, 0) == 0 && bench_level_of(&bench, 2) == 0);
}

static void starving_within_the_lease_is_no_end(void) {
    struct bench bench;
    bench_armed(&bench, 0);
    bench_frame(&bench, 10 * MS, 200);
    bench_wait(&bench, 120);
    CLAIM("a starved sleeve", "it is at rest", bench_level(&bench) == 0);
    CLAIM("a starved sleeve", "it is still armed", bench.sleeve.state == LULL_ARMED);
    bench_frame(&bench, 10 * MS, 200);
    bench_wait(&bench, 10);
    CLAIM("a starved sleeve", "a fresh frame moves it again", bench_level(&bench) == 200 * 256);
}

static void frames_in_order_are_accepted(uint32_t origin) {
    struct bench bench;
    bench_armed(&bench, origin);
    bench_frame(&bench, 2 * MS, 100);
    bench_frame(&bench, 20 * MS, 200);
    CLAIM("frames in order", "both are accepted", bench.sleeve.accepted == 2);
}

static void a_new_session_begins_with_any_tick(void) {
    struct bench bench;
    bench_armed(&bench, 0);
    bench_frame(&bench, 1000 * MS, 100);
    bench_stop(&bench, 0);
    bench_arm(&bench, 2);
    bench_frame(&bench, 20 * MS, 100);
    CLAIM("a new session", "it knows nothing of the last one's frames", bench.sleeve.accepted == 2);
}

static void the_buffer_is_used_over_and_over(void) {
    struct bench bench;
    bool reached = true;
    bench_armed(&bench, 0);
    for (uint8_t i = 1; i <= 2 * LULL_BUFFER_FRAMES + 5; i++) {
        bench_frame(&bench, 10 * MS, i);
        bench_wait(&bench, 10);
        reached = reached && bench_level(&bench) == i * 256;
    }
    CLAIM("the buffer", "each frame is reached, round after round", reached);
    uint8_t body[5];
    lull_put8(lull_put32(body, bench.now + 10 * MS), 0);
    bench_say(&bench, LULL_FRAME, body, sizeof body);
    bench_wait(&bench, 10);
    CLAIM("the buffer", "nothing of an old frame is left in it", bench_level(&bench) == 0);
}

void test_frames(void) {
    const uint32_t origins[] = {0, 0xFFFFFFFFU - 5 * MS, 0x7FFFFFFFU - 5 * MS};
    for (int i = 0; i < 3; i++) {
        a_frame_whose_moment_has_passed_is_late(origins[i]);
        a_doubled_frame_is_dropped(origins[i]);
        an_overtaken_frame_is_dropped(origins[i]);
        an_absurd_tick_is_dropped(origins[i]);
        frames_in_order_are_accepted(origins[i]);
    }
    an_overtaken_frame_is_dropped_although_the_newer_one_has_been_felt();
    a_full_buffer_takes_no_more();
    a_new_session_begins_with_any_tick();
    the_buffer_is_used_over_and_over();
    a_motor_it_has_not_makes_a_frame_foreign();
    a_longer_mask_without_foreign_motors_is_fine();
    a_keep_alive_brings_all_to_rest_and_renews_the_lease();
    the_first_frame_starts_from_rest();
    each_motor_has_its_own_level();
    starving_within_the_lease_is_no_end();
}
