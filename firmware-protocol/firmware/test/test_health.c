#include "bench.h"
#include "claim.h"
#include "tests.h"

#define ALL_SENSORS (LULL_SENSOR_TEMPERATURE | LULL_SENSOR_SUPPLY | LULL_SENSOR_BUTTON)

/* With all sensors, armed, and moving at full level. */
static void bench_begin(struct bench *bench) {
    bench_boot_with(bench, ALL_SENSORS, 0);
    bench_sense(bench);
    bench_arm(bench, 1);
    bench_frame(bench, 10 * MS, 255);
    bench_frame(bench, 1000 * MS, 255);
    bench_wait(bench, 10);
}

static void ends_the_session(
        const char *what, struct bench *bench, enum lull_fault fault, uint32_t ramp_ms) {
    bench_sense(bench);
    CLAIM(what, "the frames are forgotten", bench->sleeve.motion.frames.count == 0);
    CLAIM(what, "the status tells at once", bench->status.faults == fault);
    bench_wait_sensing(bench, ramp_ms - 1);
    CLAIM(what, "it takes its time to rest", bench_level(bench) > 0);
    bench_wait_sensing(bench, 1);
    CLAIM(what, "then it is at rest", bench_level(bench) == 0);
    CLAIM(what, "it says so and why",
          bench->status.state == LULL_IDLE && bench->status.reason == LULL_REASON_FAULT);
    bench_clear(bench, fault);
    CLAIM(what, "it cannot be cleared while it lasts",
          bench_acknowledged(bench, LULL_CLEAR, LULL_FAULTY));
    bench_arm(bench, 2);
    CLAIM(what, "nothing is armed", bench_acknowledged(bench, LULL_ARM, LULL_FAULTY));
}

static void is_over(const char *what, struct bench *bench, enum lull_fault fault) {
    bench_sense(bench);
    bench_arm(bench, 2);
    CLAIM(what, "that it is gone does not clear it",
          bench_acknowledged(bench, LULL_ARM, LULL_FAULTY));
    bench_clear(bench, fault);
    CLAIM(what, "then it can be cleared", bench_acknowledged(bench, LULL_CLEAR, LULL_OK));
    CLAIM(what, "the status tells that", bench->status.faults == 0);
    bench_arm(bench, 2);
    CLAIM(what, "and a session may begin", bench_acknowledged(bench, LULL_ARM, LULL_OK));
}

static void a_button_ends_the_session_gently(void) {
    struct bench bench;
    bench_begin(&bench);
    bench.senses.button = true;
    ends_the_session("a button", &bench, LULL_FAULT_BUTTON, LULL_BUTTON_RAMP_MS);
    CLAIM("a button", "its own state is told", bench.status.button == 1);
    bench.senses.button = false;
    is_over("a button", &bench, LULL_FAULT_BUTTON);
    CLAIM("a button", "that it was let go is told", bench.status.button == 0);
}

static void heat_ends_the_session(void) {
    struct bench bench;
    bench_begin(&bench);
    bench.senses.temperature = LULL_HOT - 1;
    bench_sense(&bench);
    CLAIM("heat", "just below the limit it plays on", bench.sleeve.state == LULL_ARMED);
    bench.senses.temperature = LULL_HOT;
    ends_the_session("heat", &bench, LULL_FAULT_HOT, LULL_RAMP_MS);
    bench.senses.temperature = LULL_COOL;
    bench_sense(&bench);
    bench_clear(&bench, LULL_FAULT_HOT);
    CLAIM("heat", "it has to cool down for good",
          bench_acknowledged(&bench, LULL_CLEAR, LULL_FAULTY));
    bench.senses.temperature = LULL_COOL - 1;
    is_over("heat", &bench, LULL_FAULT_HOT);
}

static void a_bad_supply_ends_the_session(uint16_t supply) {
    struct bench bench;
    bench_begin(&bench);
    bench.senses.supply = supply;
    ends_the_session("a bad supply", &bench, LULL_FAULT_SUPPLY, LULL_RAMP_MS);
    bench.senses.supply = 4000;
    is_over("a bad supply", &bench, LULL_FAULT_SUPPLY);
}

static void a_missing_sensor_ends_the_session(bool temperature) {
    struct bench bench;
    bench_begin(&bench);
    bench.senses = (struct lull_senses){temperature ? 0 : 3032, temperature ? 5000 : 0, false};
    ends_the_session("a missing sensor", &bench, LULL_FAULT_SENSOR, LULL_RAMP_MS);
    bench.senses = (struct lull_senses){3032, 5000, false};
    is_over("a missing sensor", &bench, LULL_FAULT_SENSOR);
}

static void a_silent_sensor_is_a_missing_one(void) {
    struct bench bench;
    bench_boot_with(&bench, ALL_SENSORS, 0);
    bench_wait_sensing(&bench, 1);
    bench_arm(&bench, 1);
    bench_play(&bench, 700, 200);
    CLAIM("a silent sensor", "it is waited for", bench.sleeve.state == LULL_ARMED);
    bench_play(&bench, 500, 200);
    CLAIM("a silent sensor", "for a second and no longer",
          bench.status.faults == LULL_FAULT_SENSOR && bench.status.state == LULL_IDLE);
    bench_sense(&bench);
    bench_clear(&bench, LULL_FAULT_SENSOR);
    CLAIM("a silent sensor", "heard again it can be cleared",
          bench_acknowledged(&bench, LULL_CLEAR, LULL_OK));
}

static void a_sensor_it_has_not_is_no_fault(void) {
    struct bench bench;
    bench_boot_with(&bench, LULL_SENSOR_BUTTON, 0);
    bench.senses = (struct lull_senses){0, 0, false};
    bench_sense(&bench);
    bench_wait(&bench, 3000);
    CLAIM("a sensor it has not", "it is no fault", bench.status.faults == 0);
}

static void what_it_cannot_feel_is_not_believed(void) {
    struct bench bench;
    bench_boot_with(&bench, LULL_SENSOR_SUPPLY, 0);
    bench.senses = (struct lull_senses){3500, 5000, true};
    bench_wait_sensing(&bench, 1000);
    CLAIM("a sensor it has not", "it says nothing",
          bench.status.faults == 0 && bench.status.button == 0 &&
                  bench.sleeve.health.senses.temperature == 0);
}

static void old_readings_are_none(void) {
    struct bench bench;
    bench_boot_with(&bench, ALL_SENSORS, 0);
    bench_wait_sensing(&bench, 1);
    bench_wait(&bench, 1200);
    CLAIM("an old reading", "it is none",
          bench.sleeve.health.senses.temperature == 0 && bench.sleeve.health.senses.supply == 0);
}

static void a_sleeve_feels_itself_before_it_is_armed(void) {
    struct bench bench;
    bench_boot_with(&bench, ALL_SENSORS, 0);
    bench_arm(&bench, 1);
    CLAIM("before the first reading", "arming has to wait",
          bench_acknowledged(&bench, LULL_ARM, LULL_BUSY));
    bench_sense(&bench);
    bench_arm(&bench, 1);
    CLAIM("before the first reading", "after it, it has not",
          bench_acknowledged(&bench, LULL_ARM, LULL_OK));
}

static void only_the_faults_that_are_named_are_cleared(void) {
    struct bench bench;
    bench_begin(&bench);
    bench.senses = (struct lull_senses){LULL_HOT, 3000, false};
    bench_sense(&bench);
    bench.senses = (struct lull_senses){3032, 5000, false};
    bench_sense(&bench);
    bench_clear(&bench, LULL_FAULT_HOT);
    CLAIM("two faults", "the one that was not named is left",
          bench.status.faults == LULL_FAULT_SUPPLY &&
                  bench_acknowledged(&bench, LULL_CLEAR, LULL_FAULTY));
}

static void a_fault_shortens_the_way_to_rest(void) {
    struct bench bench;
    bench_begin(&bench);
    bench_stop(&bench, 400);
    bench.senses.supply = 3000;
    bench_sense(&bench);
    bench_wait(&bench, LULL_RAMP_MS);
    CLAIM("a fault while ramping", "rest comes sooner", bench_level(&bench) == 0);
    CLAIM("a fault while ramping", "the session had ended by the stop",
          bench.status.reason == LULL_REASON_STOP);
}

static void why_it_booted_is_told(enum lull_reason reason) {
    struct bench bench;
    bench_boot(&bench, 0);
    lull_sleeve_boot(&bench.sleeve, &bench.sleeve.identity, BOOT_ID + 1, reason, bench.now);
    bench_wait(&bench, 1000);
    CLAIM("a boot", "its reason is told", bench.status.reason == reason);
}

void test_health(void) {
    a_button_ends_the_session_gently();
    heat_ends_the_session();
    a_bad_supply_ends_the_session(3999);
    a_bad_supply_ends_the_session(5501);
    a_missing_sensor_ends_the_session(true);
    a_missing_sensor_ends_the_session(false);
    a_silent_sensor_is_a_missing_one();
    a_sensor_it_has_not_is_no_fault();
    what_it_cannot_feel_is_not_believed();
    old_readings_are_none();
    a_sleeve_feels_itself_before_it_is_armed();
    only_the_faults_that_are_named_are_cleared();
    a_fault_shortens_the_way_to_rest();
    why_it_booted_is_told(LULL_REASON_WATCHDOG);
    why_it_booted_is_told(LULL_REASON_BROWN_OUT);
}
