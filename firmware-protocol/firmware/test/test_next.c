#include "bench.h"
#include "claim.h"
#include "tests.h"

static void without_frames_it_is_each_millisecond(void) {
    struct bench bench;
    bench_boot(&bench, 0);
    CLAIM("the next time", "at rest it is a millisecond later",
          lull_sleeve_next(&bench.sleeve, 7) == 7 + MS);
}

/* Does what a port does, and tells at how many of the frames' moments it was there. */
static unsigned moments_met(uint32_t origin, uint32_t apart, uint32_t *shortest) {
    struct bench bench;
    unsigned met = 0;
    bench_boot(&bench, origin);
    bench_arm(&bench, 1);
    for (uint32_t i = 1; i <= 20; i++) {
        bench_frame(&bench, i * apart, (uint8_t)i);
    }
    uint32_t end = origin + 20 * apart;
    *shortest = 2 * MS;
    while (bench.now != end && end - bench.now < 0x80000000U) {
        uint32_t next = lull_sleeve_next(&bench.sleeve, bench.now);
        *shortest = next - bench.now < *shortest ? next - bench.now : *shortest;
        bench.now = next;
        lull_sleeve_step(&bench.sleeve, next);
        met += (next - origin) % apart == 0;
    }
    return met;
}

static void no_moment_of_a_frame_is_missed(void) {
    const uint32_t origins[] = {0, 0xFFFFFFFFU - 15 * MS};
    for (int i = 0; i < 2; i++) {
        for (uint32_t apart = 2 * MS; apart < 12 * MS; apart += 271) {
            uint32_t shortest;
            CLAIM("the next time", "no frame's moment is missed",
                  moments_met(origins[i], apart, &shortest) == 20);
            CLAIM("the next time", "it leaves half a millisecond at least", shortest >= MS / 2);
        }
    }
}

void test_next(void) {
    without_frames_it_is_each_millisecond();
    no_moment_of_a_frame_is_missed();
}
