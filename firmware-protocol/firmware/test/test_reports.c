#include "bench.h"
#include "claim.h"
#include "tests.h"

static void an_idle_sleeve_reports_once_a_second(void) {
    struct bench bench;
    bench_boot(&bench, 0);
    bench_wait(&bench, 10000);
    CLAIM("an idle sleeve", "it reports once a second", bench.statuses == 11);
}

static void an_armed_sleeve_reports_each_100_ms(void) {
    struct bench bench;
    bench_boot(&bench, 0);
    bench_arm(&bench, 1);
    unsigned before = bench.statuses;
    bench_wait(&bench, 299);
    CLAIM("an armed sleeve", "it reports each 100 ms", bench.statuses == before + 2);
}

static void every_fourth_frame_is_reported(void) {
    struct bench bench;
    bench_boot(&bench, 0);
    bench_arm(&bench, 1);
    unsigned before = bench.statuses;
    for (uint32_t i = 1; i <= 8; i++) {
        bench_frame(&bench, i * MS, 10);
    }
    CLAIM("frames", "every fourth is reported", bench.statuses == before + 2);
    CLAIM("frames", "the report tells the last one",
          bench.status.frame == (uint8_t)(bench.sequence - 1));
}

static void every_change_of_state_is_reported(void) {
    struct bench bench;
    bench_boot(&bench, 0);
    unsigned before = bench.statuses;
    bench_arm(&bench, 1);
    CLAIM("a change of state", "arming is reported", bench.statuses == before + 1);
    bench_frame(&bench, 1 * MS, 200);
    bench_wait(&bench, 1);
    bench_stop(&bench, 10);
    CLAIM("a change of state", "ramping is reported", bench.status.state == LULL_RAMPING);
    bench_wait(&bench, 10);
    CLAIM("a change of state", "rest is reported", bench.status.state == LULL_IDLE);
}

static void hello_and_ping_are_answered_in_any_state(void) {
    struct bench bench;
    bench_boot(&bench, 0);
    for (int state = LULL_IDLE; state <= LULL_RAMPING; state++) {
        CLAIM("an answer", "the state is the one meant", (int)bench.sleeve.state == state);
        unsigned before = bench.welcomes + bench.pongs;
        bench_hello(&bench);
        bench_ping(&bench, 5);
        CLAIM("an answer", "hello and ping have one", bench.welcomes + bench.pongs == before + 2);
        if (state == LULL_IDLE) {
            bench_arm(&bench, 1);
            bench_frame(&bench, 1 * MS, 200);
        } else {
            bench_wait(&bench, 1);
            bench_stop(&bench, 10);
        }
    }
}

static void a_sleeve_that_nobody_hears_goes_on(void) {
    struct bench bench;
    bench_boot(&bench, 0);
    bench_arm(&bench, 1);
    for (int i = 0; i < 3000; i++) {
        bench.now += MS;
        lull_sleeve_step(&bench.sleeve, bench.now);
    }
    CLAIM("a sleeve that nobody hears", "its lease runs out", bench.sleeve.state == LULL_IDLE);
    unsigned before = bench.statuses;
    bench_wait(&bench, 1);
    CLAIM("a sleeve that nobody hears", "what it says then is whole", bench.statuses > before);
    CLAIM("a sleeve that nobody hears", "its last word is that it is idle",
          bench.status.state == LULL_IDLE);
}

void test_reports(void) {
    an_idle_sleeve_reports_once_a_second();
    an_armed_sleeve_reports_each_100_ms();
    every_fourth_frame_is_reported();
    every_change_of_state_is_reported();
    hello_and_ping_are_answered_in_any_state();
    a_sleeve_that_nobody_hears_goes_on();
}
