#include "../core/motion.h"

#include <stdlib.h>
#include <string.h>

#include "bench.h"
#include "claim.h"
#include "tests.h"

#define RAMP (100 * MS)

static uint16_t level_at(const struct lull_motion *motion, uint32_t tick) {
    uint16_t level;
    lull_motion_levels(motion, tick, &level);
    return level;
}

static uint16_t reach(struct lull_motion *motion, uint32_t tick) {
    lull_motion_advance(motion, tick);
    return level_at(motion, tick);
}

static void add(struct lull_motion *motion, uint32_t tick, uint8_t level, uint32_t now) {
    lull_motion_advance(motion, now);
    lull_motion_add(motion, tick, now)[0] = level;
}

/* How far a level may be from the straight line: one 256th of a level, and the scaled time's. */
static bool is_near(uint16_t level, uint32_t expected) {
    return abs((int)level - (int)expected) <= 2;
}

static void levels_go_straight_from_frame_to_frame(uint32_t origin) {
    struct lull_motion motion;
    bool straight = true;
    lull_motion_init(&motion, 1, RAMP);
    add(&motion, origin + 100 * MS, 200, origin);
    add(&motion, origin + 200 * MS, 100, origin);
    for (uint32_t ms = 0; ms <= 200; ms++) {
        uint32_t expected = ms <= 100 ? 512 * ms : 51200 - 256 * (ms - 100);
        straight = straight && is_near(reach(&motion, origin + ms * MS), expected);
    }
    CLAIM("motion", "levels go straight from frame to frame", straight);
}

static void a_way_of_two_seconds_is_straight(void) {
    struct lull_motion motion;
    bool straight = true;
    lull_motion_init(&motion, 1, RAMP);
    add(&motion, 2000 * MS, 255, 0);
    for (uint32_t ms = 0; ms <= 2000; ms++) {
        uint32_t expected = FULL / 2000 * ms + FULL % 2000 * ms / 2000;
        straight = straight && is_near(reach(&motion, ms * MS), expected);
    }
    CLAIM("motion", "a way of two seconds is straight", straight);
    CLAIM("motion", "it ends where it should", level_at(&motion, 2000 * MS) == FULL);
}

static void without_frames_the_motor_rests_within_the_ramp(uint32_t origin) {
    struct lull_motion motion;
    lull_motion_init(&motion, 1, RAMP);
    add(&motion, origin + 10 * MS, 255, origin);
    CLAIM("a starved motor", "half of the ramp later it is half way",
          is_near(reach(&motion, origin + 60 * MS), FULL / 2));
    CLAIM("a starved motor", "just before the end it is nearly at rest",
          reach(&motion, origin + 110 * MS - 1) < 256);
    CLAIM("a starved motor", "at the end it is at rest",
          reach(&motion, origin + 110 * MS) == 0 && !motion.moving);
}

static void a_fresh_frame_picks_up_from_the_present_level(void) {
    struct lull_motion motion;
    lull_motion_init(&motion, 1, RAMP);
    add(&motion, 10 * MS, 200, 0);
    uint16_t before = reach(&motion, 60 * MS);
    add(&motion, 80 * MS, 200, 60 * MS);
    CLAIM("a fresh frame", "nothing jumps when it comes", reach(&motion, 60 * MS) == before);
    CLAIM("a fresh frame", "nothing jumps after it",
          reach(&motion, 61 * MS) - before <= (51200 - before) / 20 + 1);
    CLAIM("a fresh frame", "it is reached", reach(&motion, 80 * MS) == 51200);
}

static void many_frames_may_pass_in_one_step(void) {
    struct lull_motion motion;
    lull_motion_init(&motion, 1, RAMP);
    for (uint32_t i = 1; i <= 20; i++) {
        add(&motion, i * 10 * MS, (uint8_t)(10 * i), 0);
    }
    CLAIM("one long step", "it ends on the right way",
          is_near(reach(&motion, 195 * MS), 195 * 256));
    CLAIM("one long step", "the frames it passed are gone", motion.frames.count == 1);
}

static void settling_keeps_a_way_to_rest_that_ends_sooner(void) {
    struct lull_motion motion;
    lull_motion_init(&motion, 1, RAMP);
    add(&motion, 10 * MS, 255, 0);
    lull_motion_advance(&motion, 10 * MS);
    lull_motion_settle(&motion, 50 * MS, 10 * MS);
    lull_motion_settle(&motion, 400 * MS, 20 * MS);
    lull_motion_advance(&motion, 60 * MS);
    CLAIM("settling", "a longer ramp does not put off rest", !motion.moving);
}

static void settling_sooner_shortens_the_way(void) {
    struct lull_motion motion;
    lull_motion_init(&motion, 1, RAMP);
    add(&motion, 10 * MS, 255, 0);
    lull_motion_advance(&motion, 10 * MS);
    lull_motion_settle(&motion, 400 * MS, 10 * MS);
    lull_motion_settle(&motion, 0, 20 * MS);
    CLAIM("settling", "at once is at once", level_at(&motion, 20 * MS) == 0 && !motion.moving);
}

/* A port that takes its time asks ahead; what it is told must be what comes, if nothing changes. */
static void levels_asked_for_ahead_are_those_that_come(uint32_t origin) {
    struct lull_motion asked;
    bool same = true;
    lull_motion_init(&asked, 1, RAMP);
    add(&asked, origin + 10 * MS, 200, origin);
    add(&asked, origin + 11 * MS, 10, origin);
    add(&asked, origin + 30 * MS, 255, origin);
    struct lull_motion lived = asked;
    for (uint32_t tick = 0; tick <= 200 * MS; tick += MS / 4) {
        same = same && level_at(&asked, origin + tick) == reach(&lived, origin + tick);
    }
    CLAIM("levels asked for ahead", "they are those that come", same && !lived.moving);
}

void test_motion(void) {
    levels_asked_for_ahead_are_those_that_come(0);
    levels_asked_for_ahead_are_those_that_come(0xFFFFFFFFU - 15 * MS);
    levels_go_straight_from_frame_to_frame(0);
    levels_go_straight_from_frame_to_frame(0xFFFFFFFFU - 150 * MS);
    a_way_of_two_seconds_is_straight();
    without_frames_the_motor_rests_within_the_ramp(0);
    without_frames_the_motor_rests_within_the_ramp(0xFFFFFFFFU - 50 * MS);
    a_fresh_frame_picks_up_from_the_present_level();
    many_frames_may_pass_in_one_step();
    settling_keeps_a_way_to_rest_that_ends_sooner();
    settling_sooner_shortens_the_way();
}
