#include <string.h>

#include "../proxy/noise.h"
#include "../proxy/splitmix.h"
#include "claim.h"
#include "tests.h"

#define BYTES 1000000U
#define PORTION 1000U

/* A line, and what came out of it when a million bytes went in. */
struct trial {
    struct lull_noise noise;
    uint8_t out[2 * BYTES];
    size_t length;
};

static struct trial one;
static struct trial other;

static uint8_t byte_at(size_t place) {
    return (uint8_t)(place * 7 + place / 251);
}

static void take_due(struct trial *trial, uint64_t now) {
    size_t room = sizeof trial->out - trial->length;
    size_t count = lull_noise_peek(&trial->noise, trial->out + trial->length, room, now);
    lull_noise_pass(&trial->noise, count, now);
    trial->length += count;
}

static void begin(struct trial *trial, const struct lull_noise_settings *settings, uint32_t seed) {
    lull_noise_init(&trial->noise, settings, seed, LULL_TOWARD_DEVICE, 0);
    trial->length = 0;
}

static void send(struct trial *trial, size_t bytes, size_t portion, uint64_t now) {
    uint8_t in[PORTION];
    for (size_t place = 0; place < bytes; place += portion) {
        for (size_t i = 0; i < portion; i++) {
            in[i] = byte_at(place + i);
        }
        lull_noise_put(&trial->noise, in, portion, now);
        take_due(trial, now);
    }
}

static void try_it(
        struct trial *trial, const struct lull_noise_settings *settings, uint32_t seed) {
    begin(trial, settings, seed);
    send(trial, BYTES, PORTION, 0);
}

static bool same(void) {
    return one.length == other.length && memcmp(one.out, other.out, one.length) == 0;
}

static bool counts_agree(const struct trial *trial) {
    const struct lull_noise_counts *counts = &trial->noise.counts;
    return counts->passed == trial->length &&
           counts->taken + counts->doubled ==
                   counts->passed + counts->dropped + counts->cut +
                           lull_noise_waiting(&trial->noise);
}

static bool is_about(uint64_t count, uint64_t expected) {
    return count > expected - expected / 20 && count < expected + expected / 20;
}

/* The first three of seed 1234567, as Java's SplittableRandom has them. */
static void its_numbers_are_those_of_splitmix(void) {
    uint64_t state = 1234567;
    CLAIM("splitmix", "its numbers are known",
          lull_splitmix(&state) == 6457827717110365317U &&
                  lull_splitmix(&state) == 3203168211198807973U &&
                  lull_splitmix(&state) == 9817491932198370423U);
}

static void without_noise_the_bytes_are_the_same(void) {
    struct lull_noise_settings settings = LULL_NO_NOISE;
    try_it(&one, &settings, 1);
    bool intact = one.length == BYTES && counts_agree(&one);
    for (size_t place = 0; place < one.length; place++) {
        intact = intact && one.out[place] == byte_at(place);
    }
    CLAIM("a line without noise", "what comes out is what went in", intact);
}

static void a_seed_decides_what_happens(void) {
    struct lull_noise_settings settings = LULL_NO_NOISE;
    settings.corrupt = settings.drop = settings.twice = settings.swap = 0.01;
    try_it(&one, &settings, 5);
    try_it(&other, &settings, 5);
    CLAIM("noise", "the same seed makes the same of the same bytes", same());
    begin(&other, &settings, 5);
    send(&other, BYTES, 8, 0);
    CLAIM("noise", "the portions the bytes come in change nothing", same());
    try_it(&other, &settings, 6);
    CLAIM("noise", "another seed makes something else of them", !same());
    lull_noise_init(&other.noise, &settings, 5, LULL_TOWARD_HOST, 0);
    other.length = 0;
    send(&other, BYTES, PORTION, 0);
    CLAIM("noise", "the other way has other noise", !same());
}

static void a_corrupted_byte_is_another_byte(void) {
    struct lull_noise_settings settings = LULL_NO_NOISE;
    bool seen[256] = {false};
    unsigned ways = 0;
    uint64_t different = 0;
    settings.corrupt = 0.01;
    try_it(&one, &settings, 1);
    for (size_t place = 0; place < BYTES; place++) {
        different += one.out[place] != byte_at(place);
        seen[(uint8_t)(one.out[place] - byte_at(place))] = true;
    }
    for (size_t value = 1; value < 256; value++) {
        ways += seen[value];
    }
    CLAIM("corruption", "nothing else happens", one.length == BYTES && counts_agree(&one));
    CLAIM("corruption", "it is as likely as it was said", is_about(different, BYTES / 100));
    CLAIM("corruption", "its count is right", one.noise.counts.corrupted == different);
    CLAIM("corruption", "any other value can come of it", ways == 255);
}

static void dropped_and_doubled_bytes_are_counted(void) {
    struct lull_noise_settings settings = LULL_NO_NOISE;
    settings.drop = 0.02;
    try_it(&one, &settings, 1);
    const struct lull_noise_counts *counts = &one.noise.counts;
    CLAIM("dropping", "it is as likely as it was said", is_about(counts->dropped, BYTES / 50));
    CLAIM("dropping", "what is missing was counted", one.length == BYTES - counts->dropped);
    settings.drop = 0;
    settings.twice = 0.02;
    try_it(&one, &settings, 1);
    CLAIM("doubling", "it is as likely as it was said", is_about(counts->doubled, BYTES / 50));
    CLAIM("doubling", "what is too much was counted", one.length == BYTES + counts->doubled);
}

static void certain_noise_spares_nothing(void) {
    struct lull_noise_settings settings = LULL_NO_NOISE;
    settings.twice = 1;
    try_it(&one, &settings, 1);
    CLAIM("certain doubling", "every byte comes twice", one.length == 2 * BYTES);
    settings.drop = 1;
    try_it(&one, &settings, 1);
    CLAIM("certain dropping", "no byte comes", one.length == 0 && counts_agree(&one));
}

static void swapped_messages_stay_whole(void) {
    const uint8_t said[] = {1, 1, 0, 2, 0, 3, 3, 3, 0, 4, 0, 5};
    const uint8_t heard[] = {2, 0, 1, 1, 0, 4, 0, 3, 3, 3, 0};
    struct lull_noise_settings settings = LULL_NO_NOISE;
    settings.swap = 1;
    begin(&one, &settings, 1);
    lull_noise_put(&one.noise, said, sizeof said, 0);
    take_due(&one, 0);
    CLAIM("swapping", "each message is overtaken by the next",
          one.length == sizeof heard && memcmp(one.out, heard, sizeof heard) == 0);
    CLAIM("swapping", "what is held back is waiting",
          counts_agree(&one) && lull_noise_waiting(&one.noise) == 1);
    CLAIM("swapping", "messages are counted", one.noise.counts.swapped == 2);
}

static void what_is_delayed_keeps_its_order(void) {
    struct lull_noise_settings settings = LULL_NO_NOISE;
    settings.delay = 5000;
    settings.jitter = 20000;
    begin(&one, &settings, 1);
    bool early = false;
    for (uint64_t now = 0; now < 10000; now++) {
        uint8_t byte = byte_at((size_t)now);
        lull_noise_put(&one.noise, &byte, 1, now);
        take_due(&one, now);
        early = early || (now < 5000 && one.length > 0);
    }
    bool slow = one.length < 5000;
    take_due(&one, 35000);
    bool in_order = one.length == 10000;
    for (size_t place = 0; place < one.length; place++) {
        in_order = in_order && one.out[place] == byte_at(place);
    }
    CLAIM("a slow line", "nothing comes before its delay", !early);
    CLAIM("a slow line", "jitter comes on top of the delay", slow);
    CLAIM("a slow line", "everything comes, in order", in_order);
}

static void it_says_when_a_byte_is_due(void) {
    struct lull_noise_settings settings = LULL_NO_NOISE;
    const uint8_t byte = 1;
    settings.delay = 5000;
    begin(&one, &settings, 1);
    CLAIM("a slow line", "nothing is due of nothing", lull_noise_due(&one.noise) == LULL_NEVER);
    lull_noise_put(&one.noise, &byte, 1, 100);
    CLAIM("a slow line", "a byte is due after the delay", lull_noise_due(&one.noise) == 5100);
}

static void it_takes_no_more_than_it_can_hold(void) {
    struct lull_noise_settings settings = LULL_NO_NOISE;
    settings.delay = 1000;
    settings.twice = 1;
    begin(&one, &settings, 1);
    send(&one, 100 * PORTION, PORTION, 0);
    size_t taken = (size_t)one.noise.counts.taken;
    CLAIM("a full line", "there is no room left", lull_noise_room(&one.noise) == 0);
    CLAIM("a full line", "it held two seconds of 115,200 baud",
          taken < 100 * PORTION && 2 * taken > 2 * 11520);
    take_due(&one, 1000);
    CLAIM("a full line", "what it took comes out", one.length == 2 * taken && counts_agree(&one));
}

static void a_cut_line_lets_nothing_through_until_it_is_mended(void) {
    struct lull_noise_settings settings = LULL_NO_NOISE;
    settings.delay = 1000;
    begin(&one, &settings, 1);
    send(&one, PORTION, PORTION, 0);
    lull_noise_cut(&one.noise);
    send(&one, PORTION, PORTION, 500);
    take_due(&one, 5000);
    CLAIM("a cut line", "nothing comes, not even what was on its way", one.length == 0);
    CLAIM("a cut line", "what is lost is counted",
          one.noise.counts.cut == 2 * PORTION && counts_agree(&one));
    lull_noise_mend(&one.noise);
    take_due(&one, 6000);
    CLAIM("a mended line", "what was lost stays lost", one.length == 0);
    send(&one, PORTION, PORTION, 6000);
    take_due(&one, 7000);
    CLAIM("a mended line", "what is new passes", one.length == PORTION);
}

static void it_can_be_cut_at_a_moment_for_a_while(void) {
    struct lull_noise_settings settings = LULL_NO_NOISE;
    settings.cut_after = 10000;
    settings.cut_for = 5000;
    begin(&one, &settings, 1);
    send(&one, PORTION, PORTION, 9999);
    CLAIM("a line to be cut", "it says when", lull_noise_turns(&one.noise) == 10000);
    send(&one, PORTION, PORTION, 10000);
    CLAIM("a line to be mended", "it says when", lull_noise_turns(&one.noise) == 15000);
    send(&one, PORTION, PORTION, 14999);
    CLAIM("a line cut at a moment", "what came before it passed", one.length == PORTION);
    send(&one, PORTION, PORTION, 15000);
    CLAIM("a line mended at a moment", "what comes after it passes", one.length == 2 * PORTION);
    send(&one, PORTION, PORTION, 30000);
    CLAIM("a line mended at a moment", "it is not cut again", one.length == 3 * PORTION);
}

static void it_can_be_cut_after_so_many_bytes(void) {
    struct lull_noise_settings settings = LULL_NO_NOISE;
    settings.cut_bytes = 1234;
    begin(&one, &settings, 1);
    send(&one, 3 * PORTION, PORTION, 0);
    CLAIM("a line cut after so many bytes", "exactly those came", one.length == 1234);
    CLAIM("a line cut after so many bytes", "the others were counted", counts_agree(&one));
    lull_noise_mend(&one.noise);
    send(&one, PORTION, PORTION, 0);
    CLAIM("a line cut after so many bytes", "it can be mended", one.length == 1234 + PORTION);
}

void test_noise(void) {
    its_numbers_are_those_of_splitmix();
    without_noise_the_bytes_are_the_same();
    a_seed_decides_what_happens();
    a_corrupted_byte_is_another_byte();
    dropped_and_doubled_bytes_are_counted();
    certain_noise_spares_nothing();
    swapped_messages_stay_whole();
    what_is_delayed_keeps_its_order();
    it_says_when_a_byte_is_due();
    it_takes_no_more_than_it_can_hold();
    a_cut_line_lets_nothing_through_until_it_is_mended();
    it_can_be_cut_at_a_moment_for_a_while();
    it_can_be_cut_after_so_many_bytes();
}
