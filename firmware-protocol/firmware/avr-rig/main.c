/* Runs the very file that is flashed, at the pace of real time, its line on a pseudo terminal. */
#define _GNU_SOURCE
#include <signal.h>
#include <simavr/sim_avr.h>
#include <simavr/sim_elf.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "../host/real_time.h"
#include "board.h"
#include "commands.h"
#include "line.h"
#include "options.h"
#include "stack.h"
#include "witness.h"

#define SLICE_MICROS 250
#define MOST_BEHIND_MICROS 1000000 /* more is not made up for: the chip was held up */

struct rig {
    struct rig_options options;
    avr_t *avr;
    struct board board;
    struct line line;
    struct witness witness;
    struct commands commands;
};

static volatile sig_atomic_t over;
static volatile sig_atomic_t reset_pressed;
static volatile sig_atomic_t stop_pressed;

static void end(int number) {
    (void)number;
    over = 1;
}

static void press_reset(int number) {
    (void)number;
    reset_pressed = 1;
}

static void press_stop(int number) {
    (void)number;
    stop_pressed = 1;
}

static uint64_t now_micros(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000U + (uint64_t)now.tv_nsec / 1000U;
}

/* The main loop never sleeps, so simavr need not. */
static void do_not_sleep(avr_t *avr, avr_cycle_count_t cycles) {
    (void)avr;
    (void)cycles;
}

static avr_t *make_chip(const struct rig_options *options) {
    static elf_firmware_t firmware;
    avr_t *avr = avr_make_mcu_by_name(options->chip->simavr);
    if (avr == NULL || elf_read_firmware(options->elf, &firmware) != 0) {
        fprintf(stderr, "lull-avr-rig: cannot run %s; build it with make avr.\n", options->elf);
        exit(1);
    }
    avr_init(avr);
    firmware.frequency = CYCLES_PER_MICRO * 1000000U;
    avr_load_firmware(avr, &firmware);
    stack_paint(avr, &firmware);
    avr->sleep = do_not_sleep;
    avr->log = LOG_ERROR;
    return avr;
}

static void quiet(avr_t *avr, const int level, const char *format, va_list values) {
    (void)avr;
    if (level <= LOG_ERROR) {
        vfprintf(stderr, format, values);
    }
}

static void take_signals(void) {
    signal(SIGTERM, end);
    signal(SIGINT, end);
    signal(SIGUSR1, press_stop);
    signal(SIGUSR2, press_reset);
}

static void start(struct rig *rig) {
    take_signals();
    avr_global_logger_set(quiet);
    rig->avr = make_chip(&rig->options);
    rig->witness.tells_commits = rig->options.commits;
    rig->witness.tells_heard = rig->options.heard;
    line_open(&rig->line, rig->options.chip, rig->avr, &rig->witness, rig->options.link);
    board_open(&rig->board, rig->options.chip, rig->avr, &rig->line, &rig->witness);
    if (rig->options.real_time) {
        real_time_begin();
    }
    witness_open(
            &rig->witness, rig->options.chip, rig->avr, rig->options.record, now_micros());
    witness_port(&rig->witness, rig->line.port.path);
    printf("sleeve ready on %s\n", rig->line.port.path);
    fflush(stdout);
}

static void run_slice(avr_t *avr) {
    avr_cycle_count_t until = avr->cycle + SLICE_MICROS * CYCLES_PER_MICRO;
    while (avr->cycle < until) {
        int state = avr_run(avr);
        if (state == cpu_Done || state == cpu_Crashed) {
            fprintf(stderr, "lull-avr-rig: the chip has crashed.\n");
            exit(3);
        }
    }
}

static void keep_pace(struct rig *rig) {
    uint64_t now = now_micros();
    uint64_t chip = rig->witness.started_micros + rig->avr->cycle / CYCLES_PER_MICRO;
    if (chip > now) {
        struct timespec rest = {0, (long)(chip - now) * 1000L};
        nanosleep(&rest, NULL);
    } else if (now - chip > MOST_BEHIND_MICROS) {
        rig->witness.started_micros += now - chip;
    }
}

static void obey_signals(struct rig *rig) {
    if (stop_pressed) {
        stop_pressed = 0;
        rig->board.pressed = !rig->board.pressed;
    }
    if (reset_pressed) {
        reset_pressed = 0;
        board_reset(&rig->board, MCUSR_EXTRF);
    }
}

static bool goes_on(struct rig *rig) {
    return !over && (!rig->options.until_eof || commands_obey(&rig->commands, &rig->board));
}

int main(int count, char **words) {
    static struct rig rig;
    rig.options = read_rig_options(count, words);
    start(&rig);
    while (goes_on(&rig)) {
        obey_signals(&rig);
        board_attach(&rig.board);
        run_slice(rig.avr);
        line_exchange(&rig.line);
        witness_flush(&rig.witness);
        keep_pace(&rig);
    }
    witness_stack(&rig.witness, stack_never_used(rig.avr));
    witness_flush(&rig.witness);
    port_close(&rig.line.port);
    return 0;
}
