#include "witness.h"

#include <errno.h>
#include <simavr/sim_interrupts.h>
#include <stdlib.h>
#include <string.h>

/* Longer than a commit takes, shorter than the time between two. */
#define COMMIT_CYCLES 400

static void write_time(struct witness *witness, avr_cycle_count_t cycle) {
    uint64_t micros = witness->started_micros + cycle / CYCLES_PER_MICRO;
    fprintf(witness->file, "%llu.%06llu ", (unsigned long long)(micros / 1000000),
            (unsigned long long)(micros % 1000000));
}

static bool drives(const struct output *output, const uint8_t *data) {
    return ((data[output->control] >> output->connect) & 1) != 0 &&
           ((data[output->direction] >> output->pin) & 1) != 0;
}

static uint32_t compare_of(const struct output *output, const uint8_t *data) {
    if (!drives(output, data)) {
        return 0;
    }
    uint32_t high = output->top > 255 ? data[output->compare + 1] : 0;
    return high << 8 | data[output->compare];
}

/* In hundred thousandths, rounded up, so that 0.00000 is at rest and nothing else is. */
static uint32_t level_of(const struct output *output, const uint8_t *data) {
    return (compare_of(output, data) * 100000U + output->top - 1U) / output->top;
}

static void write_levels(struct witness *witness, avr_cycle_count_t cycle) {
    for (uint8_t motor = 0; motor < witness->chip->motors; motor++) {
        uint32_t level = level_of(&witness->chip->outputs[motor], witness->avr->data);
        if (level != witness->level[motor]) {
            write_time(witness, cycle);
            fprintf(witness->file, "%u %u.%05u\n", motor, level / 100000, level % 100000);
            witness->level[motor] = level;
        }
    }
}

static void write_commit(struct witness *witness) {
    uint64_t thousandths = (witness->written - witness->zero) * 1000U / CYCLES_PER_TICK;
    write_time(witness, witness->written);
    fprintf(witness->file, "commit %llu.%03llu", (unsigned long long)(thousandths / 1000),
            (unsigned long long)(thousandths % 1000));
    for (uint8_t motor = 0; motor < witness->chip->motors; motor++) {
        const struct output *output = &witness->chip->outputs[motor];
        fprintf(witness->file, " %u", compare_of(output, witness->avr->data));
    }
    fputc('\n', witness->file);
}

static avr_cycle_count_t end_commit(avr_t *avr, avr_cycle_count_t when, void *param) {
    struct witness *witness = param;
    (void)avr;
    (void)when;
    witness->writing = false;
    write_levels(witness, witness->written);
    if (witness->tells_commits && witness->counts) {
        write_commit(witness);
    }
    return 0;
}

static void notice(avr_t *avr, avr_io_addr_t address, uint8_t value, void *param) {
    const struct listened *listened = param;
    struct witness *witness = listened->witness;
    if (listened->write != NULL) {
        listened->write(avr, address, value, listened->param);
    } else {
        avr_core_watch_write(avr, address, value);
    }
    witness->written = avr->cycle;
    if (!witness->writing) {
        witness->writing = true;
        avr_cycle_timer_register(avr, COMMIT_CYCLES, end_commit, witness);
    }
}

/* simavr can share only four registers between listeners, so this one goes before its own. */
static void listen(struct witness *witness, uint16_t address) {
    avr_io_addr_t place = AVR_DATA_TO_IO(address);
    if (witness->avr->io[place].w.c == notice) {
        return;
    }
    struct listened *listened = &witness->listened[witness->listening++];
    *listened = (struct listened){
            witness, witness->avr->io[place].w.c, witness->avr->io[place].w.param};
    witness->avr->io[place].w.c = notice;
    witness->avr->io[place].w.param = listened;
}

/* The first overflow that interrupts is tick 1. */
static void count(avr_irq_t *irq, uint32_t value, void *param) {
    struct witness *witness = param;
    (void)irq;
    bool interrupts = (witness->avr->data[TIMSK1_ADDRESS] & TIMSK1_TOIE1) != 0;
    if (value != 0 && interrupts && !witness->counts) {
        witness->counts = true;
        witness->zero = witness->avr->cycle - CYCLES_PER_TICK;
    }
}

static FILE *open_file(const char *file) {
    FILE *opened = strcmp(file, "-") == 0 ? stdout : fopen(file, "w");
    if (opened == NULL) {
        fprintf(stderr, "lull-avr-rig: cannot write %s: %s.\n", file, strerror(errno));
        exit(1);
    }
    return opened;
}

void witness_open(
        struct witness *witness, const struct chip *chip, avr_t *avr, const char *file,
        uint64_t started_micros) {
    witness->chip = chip;
    witness->avr = avr;
    witness->started_micros = started_micros;
    if (file == NULL) {
        return;
    }
    witness->file = open_file(file);
    for (uint8_t motor = 0; motor < chip->motors; motor++) {
        listen(witness, chip->outputs[motor].compare);
        listen(witness, chip->outputs[motor].control);
    }
    avr_irq_register_notify(
            avr_get_interrupt_irq(avr, chip->overflow_vector) + AVR_INT_IRQ_PENDING, count,
            witness);
    fprintf(witness->file, "lull-record 1 motors %u id %s\n", chip->motors, chip->id);
}

void witness_port(struct witness *witness, const char *path) {
    if (witness->file != NULL) {
        write_time(witness, witness->avr->cycle);
        fprintf(witness->file, "port %s\n", path);
    }
}

static void write_count(struct witness *witness, const char *what, unsigned long number) {
    write_time(witness, witness->avr->cycle);
    fprintf(witness->file, "%s %lu\n", what, number);
}

void witness_heard(struct witness *witness) {
    witness->heard++;
    if (witness->file != NULL && witness->tells_heard) {
        write_count(witness, "heard", witness->heard);
    }
}

void witness_lost(struct witness *witness) {
    witness->lost++;
    if (witness->file != NULL) {
        write_count(witness, "lost", witness->lost);
    }
}

void witness_reset(struct witness *witness) {
    witness->writing = false;
    witness->counts = false;
    if (witness->file != NULL) {
        write_levels(witness, witness->avr->cycle);
    }
}

void witness_stack(struct witness *witness, size_t bytes) {
    if (witness->file != NULL) {
        write_count(witness, "stack", bytes);
    }
}

void witness_flush(struct witness *witness) {
    if (witness->file != NULL) {
        fflush(witness->file);
    }
}
