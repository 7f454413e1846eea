/* The sleeve as a program of this machine: the core behind a pseudo terminal. */
#define _GNU_SOURCE
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

#include "../core/sleeve.h"
#include "commands.h"
#include "options.h"
#include "port.h"
#include "real_time.h"
#include "record.h"

#define LEAST_SUPPLY 4000
#define MOST_SUPPLY 5500

enum { TIMER, SIGNALS, PORT, VIEWERS, INPUT, SOURCES };

struct program {
    struct options options;
    struct lull_sleeve sleeve;
    struct port port;
    struct record record;
    struct commands commands;
    struct pollfd sources[SOURCES];
    uint64_t started_micros;
    bool over;
};

static uint64_t now_micros(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000U + (uint64_t)now.tv_nsec / 1000U;
}

/* The sleeve's clock: microseconds since it first booted, counted from the first tick. */
static uint32_t tick_at(const struct program *program, uint64_t micros) {
    return (uint32_t)(micros - program->started_micros) + program->options.first_tick;
}

static uint32_t tick(const struct program *program) {
    return tick_at(program, now_micros());
}

static uint32_t another_boot(uint32_t last) {
    uint32_t boot = 0;
    if (getrandom(&boot, sizeof boot, 0) != sizeof boot) {
        boot = (uint32_t)now_micros();
    }
    return boot == last ? boot + 1 : boot;
}

static void sense(struct program *program) {
    if (!program->commands.frozen) {
        lull_sleeve_sense(&program->sleeve, &program->commands.senses, tick(program));
    }
}

static void boot(struct program *program, enum lull_reason reason) {
    struct lull_identity identity = {
            .motors = program->options.motors,
            .ticks_per_ms = 1000,
            .sensors = {.kinds = program->options.sensors,
                        .least_supply = LEAST_SUPPLY,
                        .most_supply = MOST_SUPPLY}};
    memcpy(identity.id, program->options.id, strlen(program->options.id));
    lull_sleeve_boot(
            &program->sleeve, &identity, another_boot(program->sleeve.boot), reason, tick(program));
    sense(program);
}

/* The timer rings when the motors are to be brought to their levels the next time. */
static void set_timer(const struct program *program) {
    uint32_t now = tick(program);
    long nanos = (long)(lull_sleeve_next(&program->sleeve, now) - now) * 1000L;
    struct itimerspec once = {.it_value = {0, nanos}};
    timerfd_settime(program->sources[TIMER].fd, 0, &once, NULL);
}

static int open_signals(void) {
    const int numbers[] = {SIGINT, SIGTERM, SIGHUP, SIGUSR1, SIGUSR2};
    sigset_t set;
    sigemptyset(&set);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        sigaddset(&set, numbers[i]);
    }
    sigprocmask(SIG_BLOCK, &set, NULL);
    signal(SIGPIPE, SIG_IGN);
    return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

static void watch(struct program *program, int source, int descriptor) {
    program->sources[source] = (struct pollfd){.fd = descriptor, .events = POLLIN};
}

static void start(struct program *program) {
    record_open(&program->record, program->options.record, program->options.socket_path);
    port_open(&program->port, program->options.link);
    commands_begin(&program->commands);
    if (program->options.real_time) {
        real_time_begin();
    }
    watch(program, TIMER, timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC));
    watch(program, SIGNALS, open_signals());
    watch(program, PORT, program->port.events);
    watch(program, VIEWERS, program->record.viewers.listener);
    watch(program, INPUT, program->options.until_eof ? STDIN_FILENO : -1);
    printf("sleeve ready on %s\n", program->port.path);
    fflush(stdout);
    program->started_micros = now_micros();
    boot(program, LULL_REASON_BOOT);
    set_timer(program);
    record_begin(&program->record, &program->sleeve);
    record_port(&program->record, program->started_micros, program->port.path);
    record_boot(
            &program->record, program->started_micros, program->options.first_tick,
            &program->sleeve);
}

static void replug(struct program *program) {
    port_replug(&program->port);
    watch(program, PORT, program->port.events);
    record_port(&program->record, now_micros(), program->port.path);
}

static void reboot(struct program *program, enum lull_reason reason) {
    boot(program, reason);
    record_boot(&program->record, now_micros(), tick(program), &program->sleeve);
}

static void take_signal(struct program *program) {
    struct signalfd_siginfo signal;
    if (read(program->sources[SIGNALS].fd, &signal, sizeof signal) != sizeof signal) {
        return;
    }
    switch (signal.ssi_signo) {
        case SIGUSR1:
            replug(program);
            break;
        case SIGUSR2:
            reboot(program, LULL_REASON_BOOT);
            break;
        case SIGINT:
            /* Ctrl-C reaches all programs of a terminal; one with a parent lets it say goodbye. */
            program->over = !program->options.until_eof;
            break;
        default:
            program->over = true;
    }
}

static void take_input(struct program *program) {
    char bytes[256];
    ssize_t count = read(STDIN_FILENO, bytes, sizeof bytes);
    program->over = count <= 0;
    commands_take(&program->commands, bytes, count > 0 ? (size_t)count : 0);
    if (program->commands.boots) {
        program->commands.boots = false;
        reboot(program, program->commands.reason);
    }
}

static void take(struct program *program, const uint8_t *bytes, size_t count) {
    uint32_t now = tick(program);
    for (size_t i = 0; i < count; i++) {
        lull_sleeve_receive(&program->sleeve, bytes[i], now);
        if (bytes[i] == 0 && program->options.heard) {
            record_heard(&program->record, now_micros());
        }
    }
}

static void receive(struct program *program) {
    uint8_t bytes[1024];
    size_t count;
    do {
        count = port_read(&program->port, bytes, sizeof bytes);
        take(program, bytes, count);
    } while (count == sizeof bytes);
}

static void step(struct program *program) {
    uint64_t rings;
    if (read(program->sources[TIMER].fd, &rings, sizeof rings) != sizeof rings) {
        return;
    }
    sense(program);
    lull_sleeve_step(&program->sleeve, tick(program));
    set_timer(program);
}

static void transmit(struct program *program) {
    uint8_t bytes[LULL_OUTBOX_BYTES];
    size_t count = lull_sleeve_transmit(&program->sleeve, bytes, sizeof bytes);
    if (count > 0) {
        port_write(&program->port, bytes, count);
    }
}

/* One look at the clock, so that what is written down belongs to just that moment. */
static void record_levels(struct program *program) {
    uint64_t micros = now_micros();
    record_changes(&program->record, micros, tick_at(program, micros), &program->sleeve);
}

static bool is_ready(const struct program *program, int source) {
    return program->sources[source].revents != 0;
}

static void attend(struct program *program) {
    if (is_ready(program, TIMER)) {
        step(program);
    }
    if (is_ready(program, PORT)) {
        receive(program);
    }
    transmit(program);
    record_levels(program);
    if (is_ready(program, VIEWERS)) {
        record_admit(&program->record, now_micros(), &program->sleeve);
    }
    if (is_ready(program, INPUT)) {
        take_input(program);
    }
    if (is_ready(program, SIGNALS)) {
        take_signal(program);
    }
}

int main(int count, char **words) {
    static struct program program;
    program.options = read_options(count, words);
    start(&program);
    while (!program.over) {
        if (poll(program.sources, SOURCES, -1) > 0) {
            attend(&program);
        }
    }
    port_close(&program.port);
    record_close(&program.record);
    return 0;
}
