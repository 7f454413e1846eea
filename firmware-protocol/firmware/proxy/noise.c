#include "noise.h"

#include <string.h>

#include "splitmix.h"

static uint64_t later(uint64_t moment, uint64_t by) {
    return by > LULL_NEVER - moment ? LULL_NEVER : moment + by;
}

void lull_noise_init(
        struct lull_noise *noise, const struct lull_noise_settings *settings, uint32_t seed,
        enum lull_way way, uint64_t now) {
    memset(noise, 0, sizeof *noise);
    uint64_t seeds = (uint64_t)seed * LULL_WAYS + (uint64_t)way;
    noise->settings = *settings;
    noise->fate = lull_splitmix(&seeds);
    noise->haste = lull_splitmix(&seeds);
    noise->cut_at = later(now, settings->cut_after);
    noise->mend_at = LULL_NEVER;
}

static bool happens(struct lull_noise *noise, double probability) {
    double up_to_1 = (double)(lull_splitmix(&noise->fate) >> 11) * 0x1p-53;
    return up_to_1 < probability;
}

static uint8_t another(struct lull_noise *noise, uint8_t byte) {
    return (uint8_t)(byte + 1 + lull_splitmix(&noise->fate) % 255);
}

static void add(struct lull_noise *noise, uint8_t byte) {
    size_t place = (noise->first + noise->waiting) % LULL_NOISE_BYTES;
    noise->ring[place] = byte;
    noise->due[place] = noise->last_due;
    noise->waiting++;
}

static void carry(struct lull_noise *noise, uint8_t byte) {
    if (happens(noise, noise->settings.drop)) {
        noise->counts.dropped++;
        return;
    }
    if (happens(noise, noise->settings.corrupt)) {
        noise->counts.corrupted++;
        byte = another(noise, byte);
    }
    if (happens(noise, noise->settings.twice)) {
        noise->counts.doubled++;
        add(noise, byte);
    }
    add(noise, byte);
}

static void carry_held(struct lull_noise *noise) {
    for (size_t i = 0; i < noise->held_length; i++) {
        carry(noise, noise->held[i]);
    }
    noise->held_length = 0;
    noise->counts.swapped++;
}

static void end_message(struct lull_noise *noise) {
    noise->message_length = 0;
    if (noise->turn == LULL_OVERTAKING) {
        carry_held(noise);
    }
    noise->turn = noise->turn == LULL_HOLDING ? LULL_OVERTAKING : LULL_PASSING;
}

static void take(struct lull_noise *noise, uint8_t byte) {
    if (noise->message_length == 0 && noise->turn == LULL_PASSING &&
        happens(noise, noise->settings.swap)) {
        noise->turn = LULL_HOLDING;
    }
    noise->message_length++;
    if (noise->turn == LULL_HOLDING) {
        noise->held[noise->held_length++] = byte;
    } else {
        carry(noise, byte);
    }
    if (byte == 0 || noise->message_length == LULL_NOISE_MESSAGE) {
        end_message(noise);
    }
}

/* A byte may come twice, and the held ones may all have to follow it. */
size_t lull_noise_room(const struct lull_noise *noise) {
    size_t free = (LULL_NOISE_BYTES - noise->waiting) / 2;
    return free > LULL_NOISE_MESSAGE ? free - LULL_NOISE_MESSAGE : 0;
}

static void set_due(struct lull_noise *noise, uint64_t now) {
    uint64_t jitter = lull_splitmix(&noise->haste) % (noise->settings.jitter + 1);
    uint64_t due = now + noise->settings.delay + jitter;
    if (due > noise->last_due) {
        noise->last_due = due;
    }
}

size_t lull_noise_put(struct lull_noise *noise, const uint8_t *bytes, size_t length, uint64_t now) {
    size_t room = lull_noise_room(noise);
    size_t count = length < room ? length : room;
    lull_noise_advance(noise, now);
    noise->counts.taken += count;
    if (noise->is_cut) {
        noise->counts.cut += count;
        return count;
    }
    set_due(noise, now);
    for (size_t i = 0; i < count; i++) {
        take(noise, bytes[i]);
    }
    return count;
}

size_t lull_noise_peek(struct lull_noise *noise, uint8_t *into, size_t room, uint64_t now) {
    lull_noise_advance(noise, now);
    uint64_t uncut = noise->settings.cut_bytes - noise->counts.passed;
    size_t count = 0;
    while (count < room && count < noise->waiting && count < uncut) {
        size_t place = (noise->first + count) % LULL_NOISE_BYTES;
        if (noise->due[place] > now) {
            break;
        }
        into[count++] = noise->ring[place];
    }
    return count;
}

void lull_noise_pass(struct lull_noise *noise, size_t count, uint64_t now) {
    noise->first = (noise->first + count) % LULL_NOISE_BYTES;
    noise->waiting -= count;
    noise->counts.passed += count;
    lull_noise_advance(noise, now);
}

uint64_t lull_noise_due(const struct lull_noise *noise) {
    return noise->waiting > 0 ? noise->due[noise->first] : LULL_NEVER;
}

uint64_t lull_noise_turns(const struct lull_noise *noise) {
    return noise->is_cut ? noise->mend_at : noise->cut_at;
}

size_t lull_noise_waiting(const struct lull_noise *noise) {
    return noise->waiting + noise->held_length;
}

void lull_noise_cut(struct lull_noise *noise) {
    noise->is_cut = true;
    noise->mend_at = LULL_NEVER;
    noise->counts.cut += lull_noise_waiting(noise);
    noise->waiting = 0;
    noise->held_length = 0;
    noise->message_length = 0;
    noise->turn = LULL_PASSING;
}

void lull_noise_mend(struct lull_noise *noise) {
    noise->is_cut = false;
    noise->mend_at = LULL_NEVER;
}

/* Each of the two causes cuts it once. */
static bool is_cut_due(struct lull_noise *noise, uint64_t now) {
    bool in_time = now >= noise->cut_at;
    bool in_bytes = noise->counts.passed >= noise->settings.cut_bytes;
    if (in_time) {
        noise->cut_at = LULL_NEVER;
    }
    if (in_bytes) {
        noise->settings.cut_bytes = LULL_NEVER;
    }
    return in_time || in_bytes;
}

void lull_noise_advance(struct lull_noise *noise, uint64_t now) {
    if (is_cut_due(noise, now)) {
        lull_noise_cut(noise);
        noise->mend_at = later(now, noise->settings.cut_for);
    }
    if (now >= noise->mend_at) {
        lull_noise_mend(noise);
    }
}
