#include "bench.h"
#include "claim.h"
#include "tests.h"

#define ALL 0x0F

static void a_ceiling_holds_whatever_the_host_asks(void) {
    struct bench bench;
    bench_boot(&bench, 0);
    bench_limits(&bench, 0, 0x05, 100);
    CLAIM("a ceiling", "it is acknowledged", bench_acknowledged(&bench, LULL_LIMITS, LULL_OK));
    bench_arm(&bench, 1);
    bench_frame(&bench, 10 * MS, 255);
    bench_wait(&bench, 10);
    CLAIM("a ceiling", "the motors it names go no higher",
          bench_level_of(&bench, 0) == 100 * 256 && bench_level_of(&bench, 2) == 100 * 256);
    CLAIM("a ceiling", "the others do",
          bench_level_of(&bench, 1) == FULL && bench_level_of(&bench, 3) == FULL);
}

static void limits_replace_those_before(void) {
    struct bench bench;
    bench_boot(&bench, 0);
    bench_limits(&bench, 5, ALL, 0);
    bench_limits(&bench, 0, 0x01, 200);
    bench_arm(&bench, 1);
    bench_frame(&bench, 10 * MS, 255);
    bench_wait(&bench, 10);
    CLAIM("newer limits", "they are all that holds",
          bench_level_of(&bench, 0) == 200 * 256 && bench_level_of(&bench, 1) == FULL);
}

static void limits_wait_until_the_sleeve_is_idle(void) {
    struct bench bench;
    bench_boot(&bench, 0);
    bench_arm(&bench, 1);
    bench_limits(&bench, 0, ALL, 10);
    CLAIM("limits for an armed sleeve", "they have to wait",
          bench_acknowledged(&bench, LULL_LIMITS, LULL_BUSY));
    bench_frame(&bench, 10 * MS, 255);
    bench_wait(&bench, 10);
    CLAIM("limits for an armed sleeve", "they change nothing", bench_level(&bench) == FULL);
}

static void limits_of_a_motor_it_has_not_are_refused(void) {
    struct bench bench;
    bench_boot(&bench, 0);
    bench_limits(&bench, 1, 0x11, 10);
    CLAIM("limits for a fifth motor of four", "they are refused",
          bench_acknowledged(&bench, LULL_LIMITS, LULL_NO_SUCH_MOTOR));
    CLAIM("limits for a fifth motor of four", "they change nothing",
          bench.sleeve.ceilings[0] == LULL_CEILING);
}

static void a_motor_is_not_driven_for_longer_than_allowed(void) {
    struct bench bench;
    bench_boot(&bench, 0);
    bench_limits(&bench, 3, 0, 0);
    bench_arm(&bench, 1);
    bench_play(&bench, 2900, 20);
    CLAIM("a long drive", "it is let be at first", bench.sleeve.state == LULL_ARMED);
    bench_play(&bench, 500, 20);
    CLAIM("a long drive", "then it ends", bench.status.state == LULL_IDLE);
    CLAIM("a long drive", "it says why",
          bench.status.reason == LULL_REASON_FAULT && bench.status.faults == LULL_FAULT_OVERRUN);
    CLAIM("a long drive", "all are at rest", bench_level(&bench) == 0);
}

static void short_rests_are_no_break_and_long_ones_are(void) {
    struct bench bench;
    bench_boot(&bench, 0);
    bench_limits(&bench, 3, 0, 0);
    bench_arm(&bench, 1);
    bench_play(&bench, 1000, 20);
    bench_play(&bench, 1000, 0);
    bench_play(&bench, 1500, 20);
    CLAIM("a short rest", "it counts as driven", bench.status.faults == LULL_FAULT_OVERRUN);
    bench_boot(&bench, 0);
    bench_limits(&bench, 3, 0, 0);
    bench_arm(&bench, 1);
    for (int i = 0; i < 3; i++) {
        bench_play(&bench, 2000, 20);
        bench_play(&bench, 5200, 0);
    }
    CLAIM("a long rest", "the motor may be driven anew", bench.sleeve.state == LULL_ARMED);
}

static void an_overrun_wants_a_break_before_it_can_be_cleared(void) {
    struct bench bench;
    bench_boot(&bench, 0);
    bench_limits(&bench, 1, 0, 0);
    bench_arm(&bench, 1);
    bench_play(&bench, 1600, 20);
    bench_clear(&bench, LULL_FAULT_OVERRUN);
    CLAIM("an overrun", "it cannot be cleared at once",
          bench_acknowledged(&bench, LULL_CLEAR, LULL_FAULTY));
    bench_arm(&bench, 2);
    CLAIM("an overrun", "nothing is armed", bench_acknowledged(&bench, LULL_ARM, LULL_FAULTY));
    bench_wait(&bench, 5500);
    bench_arm(&bench, 2);
    CLAIM("an overrun", "time alone clears it not",
          bench_acknowledged(&bench, LULL_ARM, LULL_FAULTY));
    bench_clear(&bench, LULL_FAULT_OVERRUN);
    CLAIM("an overrun", "after a break it is cleared",
          bench_acknowledged(&bench, LULL_CLEAR, LULL_OK));
    bench_arm(&bench, 2);
    CLAIM("an overrun", "then a session may begin", bench_acknowledged(&bench, LULL_ARM, LULL_OK));
}

/* In the dark between two looks. */
static void short_drives_do_not_go_unseen(void) {
    struct bench bench;
    bench_boot(&bench, 0);
    bench_limits(&bench, 2, 0, 0);
    bench_arm(&bench, 1);
    bench_wait(&bench, 10);
    for (int i = 0; i < 12; i++) {
        bench_frame(&bench, 40 * MS, 0);
        bench_frame(&bench, 60 * MS, 200);
        bench_frame(&bench, 80 * MS, 0);
        bench_wait(&bench, 100);
        bench_frame(&bench, 99 * MS, 0);
        bench_wait(&bench, 100);
    }
    CLAIM("short drives", "they count", bench.status.faults == LULL_FAULT_OVERRUN);
}

static void a_boot_counts_as_a_break(void) {
    struct bench bench;
    bench_boot(&bench, 0);
    bench_limits(&bench, 1, 0, 0);
    bench_wait(&bench, 3000);
    bench_arm(&bench, 1);
    bench_play(&bench, 500, 20);
    CLAIM("a boot", "it is followed by a full drive", bench.sleeve.state == LULL_ARMED);
}

static void lower_limits_are_no_fault_at_rest(void) {
    struct bench bench;
    bench_boot(&bench, 0);
    bench_arm(&bench, 1);
    bench_play(&bench, 3000, 20);
    bench_stop(&bench, 0);
    bench_wait(&bench, 300);
    bench_limits(&bench, 1, 0, 0);
    bench_wait(&bench, 1000);
    CLAIM("lower limits", "a sleeve that rests has no fault", bench.status.faults == 0);
    bench_arm(&bench, 2);
    bench_play(&bench, 500, 20);
    CLAIM("lower limits", "one that is driven on has", bench.status.faults == LULL_FAULT_OVERRUN);
}

static void a_boot_forgets_limits(void) {
    struct bench bench;
    bench_boot(&bench, 0);
    bench_limits(&bench, 1, ALL, 10);
    bench_boot(&bench, bench.now);
    CLAIM("a boot", "the build's own limits hold",
          bench.sleeve.ceilings[0] == LULL_CEILING &&
                  bench.sleeve.health.endurance.most == LULL_LONGEST_S * 5U);
}

void test_limits(void) {
    a_ceiling_holds_whatever_the_host_asks();
    limits_replace_those_before();
    limits_wait_until_the_sleeve_is_idle();
    limits_of_a_motor_it_has_not_are_refused();
    a_motor_is_not_driven_for_longer_than_allowed();
    short_rests_are_no_break_and_long_ones_are();
    an_overrun_wants_a_break_before_it_can_be_cleared();
    short_drives_do_not_go_unseen();
    a_boot_counts_as_a_break();
    lower_limits_are_no_fault_at_rest();
    a_boot_forgets_limits();
}
