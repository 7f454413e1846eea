#include "bench.h"
#include "claim.h"
#include "tests.h"

/* Armed and moving at full level, the last frame 20 ms ahead. */
static void bench_begin(struct bench *bench, uint32_t origin) {
    bench_boot(bench, origin);
    bench_arm(bench, 1);
    bench_frame(bench, 10 * MS, 255);
    bench_wait(bench, 10);
    bench_frame(bench, 20 * MS, 255);
}

static void a_sleeve_boots_idle(void) {
    struct bench bench;
    bench_boot(&bench, 0);
    CLAIM("booting", "it is idle", bench.sleeve.state == LULL_IDLE);
    CLAIM("booting", "it says welcome and how it is", bench.welcomes == 1 && bench.statuses == 1);
    bench_frame(&bench, 10 * MS, 255);
    bench_wait(&bench, 20);
    CLAIM("booting", "an unarmed sleeve does not move", bench_level(&bench) == 0);
    CLAIM("booting", "an unarmed sleeve drops frames", bench.sleeve.dropped == 1);
}

static void arming_is_checked(void) {
    struct bench bench;
    bench_boot(&bench, 0);
    bench_arm_with(&bench, 2, BOOT_ID, 1);
    CLAIM("arming", "another protocol is refused",
          bench_acknowledged(&bench, LULL_ARM, LULL_WRONG_PROTOCOL));
    bench_arm_with(&bench, 1, BOOT_ID + 1, 1);
    CLAIM("arming", "another boot is refused", bench_acknowledged(&bench, LULL_ARM, LULL_WRONG_BOOT));
    bench_arm(&bench, 0);
    CLAIM("arming", "session 0 counts as ended",
          bench_acknowledged(&bench, LULL_ARM, LULL_STALE_SESSION));
    CLAIM("arming", "none of these arms", bench.sleeve.state == LULL_IDLE);
    bench_arm(&bench, 1);
    CLAIM("arming", "a newer session is armed", bench_acknowledged(&bench, LULL_ARM, LULL_OK));
    CLAIM("arming", "it is armed then", bench.sleeve.state == LULL_ARMED);
}

static void a_retried_arm_is_acknowledged_and_changes_nothing(void) {
    struct bench bench;
    bench_boot(&bench, 0);
    bench_arm(&bench, 1);
    bench_wait(&bench, 250);
    bench_arm(&bench, 1);
    CLAIM("a retried arm", "it is acknowledged", bench_acknowledged(&bench, LULL_ARM, LULL_OK));
    bench_wait(&bench, 50);
    CLAIM("a retried arm", "it renews no lease", bench.sleeve.state == LULL_IDLE);
}

static void a_late_arm_cannot_resume(void) {
    struct bench bench;
    bench_begin(&bench, 0);
    bench_stop(&bench, 0);
    bench_arm(&bench, 1);
    CLAIM("a late arm", "it is refused", bench_acknowledged(&bench, LULL_ARM, LULL_STALE_SESSION));
    bench_frame(&bench, 10 * MS, 255);
    bench_wait(&bench, 20);
    CLAIM("a late arm", "nothing moves", bench_level(&bench) == 0);
    bench_arm(&bench, 2);
    CLAIM("a late arm", "a newer session is armed", bench_acknowledged(&bench, LULL_ARM, LULL_OK));
}

static void session_numbers_wrap(void) {
    struct bench bench;
    bench_boot(&bench, 0);
    bench_arm(&bench, 0x7FFF);
    bench_stop(&bench, 0);
    bench_arm(&bench, 0xFFFE);
    bench_stop(&bench, 0);
    bench_arm(&bench, 3);
    CLAIM("session numbers", "3 is newer than 65534", bench_acknowledged(&bench, LULL_ARM, LULL_OK));
    bench_stop(&bench, 0);
    bench_arm(&bench, 0xFFFE);
    CLAIM("session numbers", "65534 is older than 3",
          bench_acknowledged(&bench, LULL_ARM, LULL_STALE_SESSION));
    bench_arm(&bench, 0x8003);
    CLAIM("session numbers", "half of the range away is not newer",
          bench_acknowledged(&bench, LULL_ARM, LULL_STALE_SESSION));
}

static void one_session_at_a_time(void) {
    struct bench bench;
    bench_begin(&bench, 0);
    bench_arm(&bench, 2);
    CLAIM("a second session", "while one is armed it has to wait",
          bench_acknowledged(&bench, LULL_ARM, LULL_BUSY));
    bench_stop(&bench, 100);
    bench_arm(&bench, 2);
    CLAIM("a second session", "while one ramps to rest it has to wait",
          bench_acknowledged(&bench, LULL_ARM, LULL_BUSY));
    bench_wait(&bench, 100);
    bench_arm(&bench, 2);
    CLAIM("a second session", "then it is armed", bench_acknowledged(&bench, LULL_ARM, LULL_OK));
}

static void the_lease_runs_out(uint32_t origin) {
    struct bench bench;
    bench_boot(&bench, origin);
    bench_arm(&bench, 1);
    bench_frame(&bench, 1000 * MS, 255);
    bench_wait(&bench, 299);
    CLAIM("the lease", "it holds for 299 ms", bench.sleeve.state == LULL_ARMED);
    bench_wait(&bench, 1);
    CLAIM("the lease", "it is over after 300 ms", bench.status.state == LULL_RAMPING);
    CLAIM("the lease", "the frames are forgotten", bench.status.queued == 0);
    CLAIM("the lease", "nothing jumps", bench_level(&bench) > FULL * 29 / 100);
    bench_wait(&bench, 99);
    CLAIM("the lease", "it takes its time to rest", bench_level(&bench) > 0);
    bench_wait(&bench, 1);
    CLAIM("the lease", "it is at rest 400 ms after the frame", bench_level(&bench) == 0);
    CLAIM("the lease", "it says so and why",
          bench.status.state == LULL_IDLE && bench.status.reason == LULL_REASON_LEASE);
}

static void an_armed_sleeve_without_a_frame_loses_its_lease(void) {
    struct bench bench;
    bench_boot(&bench, 0);
    bench_arm(&bench, 1);
    bench_wait(&bench, 300);
    CLAIM("an armed sleeve without a frame", "it is idle again", bench.sleeve.state == LULL_IDLE);
    CLAIM("an armed sleeve without a frame", "its lease ran out",
          bench.status.reason == LULL_REASON_LEASE);
}

static void only_an_accepted_frame_renews_the_lease(void) {
    struct bench bench;
    bench_begin(&bench, 0);
    for (int i = 0; i < 30; i++) {
        bench_frame(&bench, 0, 255);
        bench_hello(&bench);
        bench_ping(&bench, 1);
        bench_wait(&bench, 10);
    }
    CLAIM("a refused frame", "it renews no lease", bench.sleeve.state == LULL_IDLE);
}

static void the_lease_is_judged_before_a_frame_that_comes_too_late(void) {
    struct bench bench;
    bench_begin(&bench, 0);
    bench.now += 2000 * MS;
    bench_frame(&bench, 10 * MS, 255);
    CLAIM("a sleeve that was held up", "a frame cannot renew a lease that is over",
          bench.sleeve.state != LULL_ARMED && bench.sleeve.accepted == 2);
}

static void stop_works_while_armed(uint16_t asked_ms, uint32_t taken_ms) {
    struct bench bench;
    bench_begin(&bench, 0);
    bench_stop(&bench, asked_ms);
    CLAIM("stop while armed", "it is acknowledged", bench_acknowledged(&bench, LULL_STOP, LULL_OK));
    CLAIM("stop while armed", "the frames are forgotten", bench.sleeve.motion.frames.count == 0);
    bench_wait(&bench, taken_ms - 1);
    CLAIM("stop while armed", "it takes its time to rest", bench_level(&bench) > 0);
    bench_wait(&bench, 1);
    CLAIM("stop while armed", "then it is at rest", bench_level(&bench) == 0);
    CLAIM("stop while armed", "it says so and why",
          bench.status.state == LULL_IDLE && bench.status.reason == LULL_REASON_STOP);
}

static void stop_at_once_is_at_once(void) {
    struct bench bench;
    bench_begin(&bench, 0);
    bench_stop(&bench, 0);
    CLAIM("stop at once", "it is at rest", bench_level(&bench) == 0);
    CLAIM("stop at once", "it is idle", bench.status.state == LULL_IDLE);
}

static void stop_works_while_ramping(void) {
    struct bench bench;
    bench_begin(&bench, 0);
    bench_stop(&bench, 400);
    bench_wait(&bench, 10);
    bench_stop(&bench, 50);
    CLAIM("stop while ramping", "it is acknowledged", bench_acknowledged(&bench, LULL_STOP, LULL_OK));
    bench_wait(&bench, 50);
    CLAIM("stop while ramping", "the shorter ramp counts", bench.sleeve.state == LULL_IDLE);
}

static void a_retried_stop_puts_nothing_off(void) {
    struct bench bench;
    bench_begin(&bench, 0);
    for (int i = 0; i < 10; i++) {
        bench_stop(&bench, 300);
        bench_wait(&bench, 30);
    }
    CLAIM("a retried stop", "it puts nothing off", bench.sleeve.state == LULL_IDLE);
}

static void stop_works_while_idle(void) {
    struct bench bench;
    bench_boot(&bench, 0);
    bench_stop(&bench, 300);
    CLAIM("stop while idle", "it is acknowledged", bench_acknowledged(&bench, LULL_STOP, LULL_OK));
    CLAIM("stop while idle", "it changes nothing",
          bench.sleeve.state == LULL_IDLE && bench.sleeve.reason == LULL_REASON_BOOT);
}

static void a_stop_does_not_hide_why_the_session_ended(void) {
    struct bench bench;
    bench_begin(&bench, 0);
    bench_frame(&bench, 1000 * MS, 255);
    bench_wait(&bench, 310);
    bench_stop(&bench, 50);
    bench_wait(&bench, 100);
    CLAIM("a stop after the lease", "the reason is still the lease",
          bench.status.reason == LULL_REASON_LEASE && bench.status.state == LULL_IDLE);
}

static void a_reboot_forgets_everything(void) {
    struct bench bench;
    bench_begin(&bench, 0);
    bench_boot(&bench, bench.now);
    CLAIM("a reboot", "it is at rest", bench_level(&bench) == 0);
    CLAIM("a reboot", "it is idle", bench.status.state == LULL_IDLE);
    CLAIM("a reboot", "the reason is the boot", bench.status.reason == LULL_REASON_BOOT);
}

void test_session(void) {
    a_sleeve_boots_idle();
    arming_is_checked();
    a_retried_arm_is_acknowledged_and_changes_nothing();
    a_late_arm_cannot_resume();
    session_numbers_wrap();
    one_session_at_a_time();
    the_lease_runs_out(0);
    the_lease_runs_out(0xFFFFFFFFU - 200 * MS);
    an_armed_sleeve_without_a_frame_loses_its_lease();
    only_an_accepted_frame_renews_the_lease();
    the_lease_is_judged_before_a_frame_that_comes_too_late();
    stop_works_while_armed(50, 50);
    stop_works_while_armed(400, 400);
    stop_works_while_armed(65535, 400);
    stop_at_once_is_at_once();
    stop_works_while_ramping();
    a_retried_stop_puts_nothing_off();
    stop_works_while_idle();
    a_stop_does_not_hide_why_the_session_ended();
    a_reboot_forgets_everything();
}
