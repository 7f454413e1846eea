#include "lane.h"

#include <stdio.h>
#include <unistd.h>

#define SECOND 1000000U

void lane_fill(struct lane *lane, uint64_t now) {
    uint8_t bytes[4096];
    size_t room = lull_noise_room(&lane->noise);
    size_t most = room < sizeof bytes ? room : sizeof bytes;
    ssize_t count = most == 0 ? 0 : read(lane->from, bytes, most);
    if (count > 0) {
        lull_noise_put(&lane->noise, bytes, (size_t)count, now);
    }
}

void lane_drain(struct lane *lane, uint64_t now) {
    uint8_t bytes[4096];
    size_t count;
    ssize_t written;
    do {
        count = lull_noise_peek(&lane->noise, bytes, sizeof bytes, now);
        written = count == 0 ? 0 : write(lane->to, bytes, count);
        if (written > 0) {
            lull_noise_pass(&lane->noise, (size_t)written, now);
        }
    } while (written > 0 && (size_t)written == count);
    lane->blocked = count > 0;
}

static uint64_t least(uint64_t moment, uint64_t other) {
    return moment < other ? moment : other;
}

uint64_t lane_next(const struct lane *lane) {
    uint64_t turns = lull_noise_turns(&lane->noise);
    return lane->blocked ? turns : least(turns, lull_noise_due(&lane->noise));
}

void lane_tell_cut(struct lane *lane, uint64_t now) {
    if (lane->noise.is_cut == lane->told_cut) {
        return;
    }
    lane->told_cut = lane->noise.is_cut;
    printf("%llu.%06llu toward %s %s\n", (unsigned long long)(now / SECOND),
           (unsigned long long)(now % SECOND), lane->toward, lane->told_cut ? "cut" : "mended");
    fflush(stdout);
}

void lane_tell_counts(const struct lane *lane) {
    const struct lull_noise_counts *counts = &lane->noise.counts;
    printf("toward %s: taken %llu passed %llu corrupted %llu dropped %llu doubled %llu "
           "swapped %llu cut %llu waiting %llu\n",
           lane->toward, (unsigned long long)counts->taken, (unsigned long long)counts->passed,
           (unsigned long long)counts->corrupted, (unsigned long long)counts->dropped,
           (unsigned long long)counts->doubled, (unsigned long long)counts->swapped,
           (unsigned long long)counts->cut, (unsigned long long)lull_noise_waiting(&lane->noise));
}
