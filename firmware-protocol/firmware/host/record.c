#include "record.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#define LONGEST_LINE 96

static const char *const STATES[] = {"idle", "armed", "ramping"};
static const char *const REASONS[] = {"boot",  "stop",     "lease",
                                      "fault", "watchdog", "brown-out"};
static const char *const FAULTS[] = {"button", "overrun", "hot", "supply", "sensor"};

void record_open(struct record *record, const char *file, const char *socket_path) {
    memset(record, 0, sizeof *record);
    record->last_state = -1;
    record->last_faults = 0;
    viewers_open(&record->viewers, socket_path);
    if (file != NULL) {
        record->file = strcmp(file, "-") == 0 ? stdout : fopen(file, "w");
        if (record->file == NULL) {
            fprintf(stderr, "lull-sleeve: cannot write %s: %s.\n", file, strerror(errno));
            exit(1);
        }
    }
}

/* A full disk ends the record, not the sleeve. */
static void write_file(struct record *record) {
    if (record->file == NULL || record->length == 0) {
        return;
    }
    fwrite(record->text, 1, record->length, record->file);
    if (fflush(record->file) != 0) {
        fprintf(stderr, "lull-sleeve: the record ends here: %s.\n", strerror(errno));
        record->file = NULL;
    }
}

static void give_out(struct record *record) {
    write_file(record);
    viewers_tell(&record->viewers, record->text, record->length);
    record->length = 0;
}

static void add(struct record *record, const char *format, ...) {
    if (sizeof record->text - record->length < LONGEST_LINE) {
        give_out(record);
    }
    va_list values;
    va_start(values, format);
    int count = vsnprintf(record->text + record->length, LONGEST_LINE, format, values);
    va_end(values);
    record->length += (size_t)count;
}

static void add_time(struct record *record, uint64_t micros) {
    add(record, "%llu.%06llu ", (unsigned long long)(micros / 1000000),
        (unsigned long long)(micros % 1000000));
}

static void add_header(struct record *record, const struct lull_sleeve *sleeve) {
    add(record, "lull-record 1 motors %u id %.8s\n", sleeve->identity.motors, sleeve->identity.id);
}

static void add_state(struct record *record, uint64_t micros, const struct lull_sleeve *sleeve) {
    add_time(record, micros);
    add(record, "state %s %u %s\n", STATES[sleeve->state], sleeve->session,
        REASONS[sleeve->reason]);
}

static void add_faults(struct record *record, uint64_t micros, uint8_t faults) {
    const char *separator = " ";
    add_time(record, micros);
    add(record, "faults%s", faults == 0 ? " none" : "");
    for (size_t i = 0; i < sizeof FAULTS / sizeof *FAULTS; i++) {
        if ((faults >> i) & 1) {
            add(record, "%s%s", separator, FAULTS[i]);
            separator = ",";
        }
    }
    add(record, "\n");
}

static void add_level(struct record *record, uint64_t micros, uint8_t motor, uint32_t level) {
    add_time(record, micros);
    add(record, "%u %lu.%05lu\n", motor, (unsigned long)level / 100000,
        (unsigned long)level % 100000);
}

/* Rounded up, so that 0.00000 is at rest and nothing else is. */
static uint32_t hundred_thousandths(uint16_t level) {
    const uint64_t full = LULL_MAX_LEVEL * 256UL;
    return (uint32_t)((level * 100000ULL + full - 1) / full);
}

void record_begin(struct record *record, const struct lull_sleeve *sleeve) {
    add_header(record, sleeve);
    give_out(record);
}

void record_port(struct record *record, uint64_t micros, const char *path) {
    add_time(record, micros);
    add(record, "port %s\n", path);
    give_out(record);
}

void record_boot(
        struct record *record, uint64_t micros, uint32_t tick, const struct lull_sleeve *sleeve) {
    add_time(record, micros);
    add(record, "boot %08lx\n", (unsigned long)sleeve->boot);
    record->last_state = -1;
    record_changes(record, micros, tick, sleeve);
}

void record_heard(struct record *record, uint64_t micros) {
    add_time(record, micros);
    add(record, "heard %lu\n", ++record->heard);
}

static void add_changes(
        struct record *record, uint64_t micros, const struct lull_sleeve *sleeve,
        const uint16_t *levels) {
    if ((int)sleeve->state != record->last_state) {
        add_state(record, micros, sleeve);
        record->last_state = (int)sleeve->state;
    }
    if (sleeve->health.faults != record->last_faults) {
        add_faults(record, micros, sleeve->health.faults);
        record->last_faults = sleeve->health.faults;
    }
    for (uint8_t motor = 0; motor < sleeve->identity.motors; motor++) {
        uint32_t level = hundred_thousandths(levels[motor]);
        if (level != record->last_level[motor]) {
            add_level(record, micros, motor, level);
            record->last_level[motor] = level;
        }
    }
}

void record_changes(
        struct record *record, uint64_t micros, uint32_t tick, const struct lull_sleeve *sleeve) {
    uint16_t levels[LULL_MAX_MOTORS];
    lull_sleeve_levels(sleeve, tick, levels);
    add_changes(record, micros, sleeve, levels);
    give_out(record);
}

void record_admit(struct record *record, uint64_t micros, const struct lull_sleeve *sleeve) {
    add_header(record, sleeve);
    add_state(record, micros, sleeve);
    if (record->last_faults != 0) {
        add_faults(record, micros, (uint8_t)record->last_faults);
    }
    for (uint8_t motor = 0; motor < sleeve->identity.motors; motor++) {
        if (record->last_level[motor] != 0) {
            add_level(record, micros, motor, record->last_level[motor]);
        }
    }
    viewers_admit(&record->viewers, record->text, record->length);
    record->length = 0;
}

void record_close(struct record *record) {
    viewers_close(&record->viewers);
    if (record->file != NULL) {
        fclose(record->file);
    }
}
