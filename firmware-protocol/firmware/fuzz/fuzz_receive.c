/*
 * A fuzzer's way in: a sleeve that is armed hears anything at all from its host and its sensors. It
 * must neither break, nor drive a motor beyond its ceiling, nor be armed with a fault, nor keep a
 * motor moving longer than its lease allows.
 *
 * An input is a row of portions: how many bytes (the lowest bit tells whether they are sealed with
 * a CRC and stuffed, which no fuzzer would guess), the bytes, and how many milliseconds pass then.
 * No bytes, sealed, are what the sensors say from now on: two bytes follow.
 */
#include "fuzz_receive.h"

#include <stdlib.h>
#include <string.h>

#include "../core/bytes.h"
#include "../core/crc32.h"
#include "../core/sleeve.h"

#define MS 1000U
#define MOST_SEALED (LULL_MAX_MESSAGE - 4)

struct trial {
    struct lull_sleeve sleeve;
    struct lull_senses senses;
    uint32_t now;
};

/* As if a host had armed it: the fuzzer would hardly guess a boot id. */
static void begin(struct trial *trial) {
    struct lull_identity identity = {
            .id = {'F', 'U', 'Z', 'Z'},
            .motors = 16,
            .ticks_per_ms = MS,
            .sensors = {LULL_SENSOR_TEMPERATURE | LULL_SENSOR_SUPPLY | LULL_SENSOR_BUTTON, 4000,
                        5500}};
    trial->senses = (struct lull_senses){.temperature = 3032, .supply = 5000};
    trial->now = 0xFFFFFFFFU - 100 * MS;
    lull_sleeve_boot(&trial->sleeve, &identity, 1, LULL_REASON_BOOT, trial->now);
    trial->sleeve.session = 1;
    trial->sleeve.state = LULL_ARMED;
    trial->sleeve.lease_renewed = trial->now;
}

static void must_be_sound(const struct trial *trial) {
    const struct lull_sleeve *sleeve = &trial->sleeve;
    uint16_t levels[LULL_MAX_MOTORS];
    lull_sleeve_levels(sleeve, trial->now, levels);
    for (uint8_t motor = 0; motor < sleeve->identity.motors; motor++) {
        if (levels[motor] > sleeve->ceilings[motor] * 256) {
            abort();
        }
    }
    if (sleeve->state == LULL_ARMED && sleeve->health.faults != 0) {
        abort();
    }
}

static void wait_ms(struct trial *trial, uint32_t ms) {
    uint8_t unheard[64];
    for (uint32_t i = 0; i < ms; i++) {
        trial->now += MS;
        lull_sleeve_sense(&trial->sleeve, &trial->senses, trial->now);
        lull_sleeve_step(&trial->sleeve, trial->now);
        while (lull_sleeve_transmit(&trial->sleeve, unheard, sizeof unheard) > 0) {
        }
    }
    must_be_sound(trial);
}

static void say(struct trial *trial, const uint8_t *bytes, size_t length) {
    for (size_t i = 0; i < length; i++) {
        lull_sleeve_receive(&trial->sleeve, bytes[i], trial->now);
    }
}

static void say_sealed(struct trial *trial, const uint8_t *bytes, size_t length) {
    uint8_t message[LULL_MAX_MESSAGE];
    uint8_t wire[LULL_MAX_WIRE];
    if (length > MOST_SEALED) {
        length = MOST_SEALED;
    }
    memcpy(message, bytes, length);
    lull_put32(message + length, lull_crc32(message, length));
    say(trial, wire, lull_cobs_encode(message, length + 4, wire));
}

/* From missing to too hot, and from missing to too high. */
static size_t take_senses(struct trial *trial, const uint8_t *bytes, size_t length) {
    if (length < 3) {
        return length;
    }
    trial->senses.button = (bytes[1] & 1) != 0;
    trial->senses.temperature = bytes[1] < 2 ? 0 : (uint16_t)(2900 + bytes[1]);
    trial->senses.supply = (uint16_t)(bytes[2] * 25);
    return 3;
}

/* Takes one portion; returns how many bytes of the input it was. */
static size_t take_portion(struct trial *trial, const uint8_t *bytes, size_t length) {
    size_t said = bytes[0] >> 1;
    if (bytes[0] == 1) {
        return take_senses(trial, bytes, length);
    }
    if (said > length - 1) {
        said = length - 1;
    }
    if (bytes[0] & 1) {
        say_sealed(trial, bytes + 1, said);
    } else {
        say(trial, bytes + 1, said);
    }
    if (said + 1 == length) {
        return length;
    }
    wait_ms(trial, bytes[said + 1]);
    return said + 2;
}

static void must_rest(const struct trial *trial) {
    const struct lull_sleeve *sleeve = &trial->sleeve;
    uint16_t levels[LULL_MAX_MOTORS];
    lull_sleeve_levels(sleeve, trial->now, levels);
    for (uint8_t motor = 0; motor < sleeve->identity.motors; motor++) {
        if (sleeve->state != LULL_IDLE || levels[motor] != 0) {
            abort();
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    static struct trial trial;
    begin(&trial);
    while (length > 0) {
        size_t taken = take_portion(&trial, bytes, length);
        bytes += taken;
        length -= taken;
    }
    wait_ms(&trial, LULL_LEASE_MS + LULL_MAX_STOP_RAMP_MS);
    must_rest(&trial);
    return 0;
}
