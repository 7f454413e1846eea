#include "witness.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

void witness_open(struct witness *witness, const struct chip *chip, const char *file) {
    memset(witness, 0, sizeof *witness);
    witness->chip = chip;
    if (file == NULL) {
        return;
    }
    witness->file = strcmp(file, "-") == 0 ? stdout : fopen(file, "w");
    if (witness->file == NULL) {
        fprintf(stderr, "lull-avr-rig: cannot write %s: %s.\n", file, strerror(errno));
        exit(1);
    }
    fprintf(witness->file, "lull-record 1 motors %u id %s\n", chip->motors, chip->id);
    fflush(witness->file);
}

static void write_time(struct witness *witness, uint64_t micros) {
    fprintf(witness->file, "%llu.%06llu ", (unsigned long long)(micros / 1000000),
            (unsigned long long)(micros % 1000000));
}

void witness_port(struct witness *witness, uint64_t micros, const char *path) {
    if (witness->file != NULL) {
        write_time(witness, micros);
        fprintf(witness->file, "port %s\n", path);
        fflush(witness->file);
    }
}

static bool drives(const struct output *output, const uint8_t *data) {
    return ((data[output->control] >> output->connect) & 1) != 0 &&
           ((data[output->direction] >> output->pin) & 1) != 0;
}

/* In thousandths, rounded up, so that 0.000 is at rest and nothing else is. */
static uint16_t level_of(const struct output *output, const uint8_t *data) {
    uint32_t compare = data[output->compare];
    if (output->top > 255) {
        compare |= (uint32_t)data[output->compare + 1] << 8;
    }
    if (!drives(output, data)) {
        return 0;
    }
    return (uint16_t)((compare * 1000U + output->top - 1U) / output->top);
}

void witness_look(struct witness *witness, uint64_t micros, const avr_t *avr) {
    bool wrote = false;
    for (uint8_t motor = 0; motor < witness->chip->motors && witness->file != NULL; motor++) {
        uint16_t level = level_of(&witness->chip->outputs[motor], avr->data);
        if (level != witness->level[motor]) {
            write_time(witness, micros);
            fprintf(witness->file, "%u %u.%03u\n", motor, level / 1000, level % 1000);
            witness->level[motor] = level;
            wrote = true;
        }
    }
    if (wrote) {
        fflush(witness->file);
    }
}
