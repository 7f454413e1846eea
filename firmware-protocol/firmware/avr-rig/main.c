/* Runs the very file that is flashed, at the pace of real time, its line on a pseudo terminal. */
#define _GNU_SOURCE
#include <poll.h>
#include <signal.h>
#include <simavr/avr_ioport.h>
#include <simavr/sim_avr.h>
#include <simavr/sim_elf.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "line.h"
#include "options.h"
#include "witness.h"

#define CYCLES_PER_MICRO 16
#define SLICE_MICROS 250
#define MOST_BEHIND_MICROS 1000000 /* more is not made up for: the chip was held up */

struct rig {
    struct rig_options options;
    avr_t *avr;
    struct line line;
    struct witness witness;
    uint64_t started_micros; /* when cycle 0 was, or would have been without being held up */
};

static volatile sig_atomic_t over;
static volatile sig_atomic_t reset_pressed;
static volatile sig_atomic_t stop_held;

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
    stop_held = !stop_held;
}

static uint64_t now_micros(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000U + (uint64_t)now.tv_nsec / 1000U;
}

static uint64_t chip_micros(const struct rig *rig) {
    return rig->started_micros + rig->avr->cycle / CYCLES_PER_MICRO;
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

static void start(struct rig *rig) {
    signal(SIGTERM, end);
    signal(SIGINT, end);
    signal(SIGUSR1, press_stop);
    signal(SIGUSR2, press_reset);
    avr_global_logger_set(quiet);
    rig->avr = make_chip(&rig->options);
    line_open(&rig->line, rig->avr, rig->options.link);
    printf("sleeve ready on %s\n", rig->line.port.path);
    fflush(stdout);
    witness_open(&rig->witness, rig->options.chip, rig->options.record);
    rig->started_micros = now_micros();
    witness_port(&rig->witness, rig->started_micros, rig->line.port.path);
}

static void run_slice(struct rig *rig) {
    avr_cycle_count_t until = rig->avr->cycle + SLICE_MICROS * CYCLES_PER_MICRO;
    while (rig->avr->cycle < until) {
        int state = avr_run(rig->avr);
        if (state == cpu_Done || state == cpu_Crashed) {
            fprintf(stderr, "lull-avr-rig: the chip has crashed.\n");
            exit(3);
        }
        line_feed(&rig->line);
    }
}

static void keep_pace(struct rig *rig) {
    uint64_t now = now_micros();
    uint64_t chip = chip_micros(rig);
    if (chip > now) {
        struct timespec rest = {0, (long)(chip - now) * 1000L};
        nanosleep(&rest, NULL);
    } else if (now - chip > MOST_BEHIND_MICROS) {
        rig->started_micros += now - chip;
    }
}

/* Held, it pulls its pin to ground; otherwise the chip's own resistor holds the pin up. */
static void attach_button(struct rig *rig) {
    uint32_t port = (uint8_t)rig->options.chip->button_port;
    avr_raise_irq(avr_io_getirq(rig->avr, AVR_IOCTL_IOPORT_GETIRQ(port), 0), stop_held ? 0 : 1);
}

static void reset_if_pressed(struct rig *rig) {
    if (reset_pressed) {
        reset_pressed = 0;
        avr_reset(rig->avr);
    }
}

static bool input_has_ended(void) {
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    char ignored[256];
    return poll(&input, 1, 0) > 0 && read(STDIN_FILENO, ignored, sizeof ignored) <= 0;
}

int main(int count, char **words) {
    static struct rig rig;
    rig.options = read_rig_options(count, words);
    start(&rig);
    while (!over && !(rig.options.until_eof && input_has_ended())) {
        reset_if_pressed(&rig);
        attach_button(&rig);
        run_slice(&rig);
        line_exchange(&rig.line);
        witness_look(&rig.witness, chip_micros(&rig), rig.avr);
        keep_pace(&rig);
    }
    port_close(&rig.line.port);
    return 0;
}
