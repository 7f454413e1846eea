/* A bad line as a program of this machine: a sleeve's port on one side, a pseudo terminal for the
 * host on the other, and noise in between. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "../host/port.h"
#include "lane.h"
#include "options.h"

#define SECOND 1000000U

enum { TIMER, SIGNALS, INPUT, DEVICE, HOST, SOURCES };

struct program {
    struct proxy_options options;
    struct port port;
    struct lane lanes[LULL_WAYS];
    struct pollfd sources[SOURCES];
    char command[64]; /* what has come of the next one */
    size_t command_length;
    bool over;
    bool ended; /* the device's port is gone */
};

static uint64_t now_micros(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * SECOND + (uint64_t)now.tv_nsec / 1000U;
}

static __attribute__((noreturn)) void fail(const char *path, const char *reason) {
    fprintf(stderr, "lull-proxy: cannot open %s: %s.\n", path, reason);
    exit(1);
}

/* A real port keeps the speed that it has. */
static int open_device(const char *path) {
    int device = open(path, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    struct termios settings;
    if (device < 0) {
        fail(path, strerror(errno));
    }
    if (tcgetattr(device, &settings) != 0) {
        fail(path, "it is no serial port");
    }
    cfmakeraw(&settings);
    settings.c_cflag |= CLOCAL | CREAD;
    tcsetattr(device, TCSANOW, &settings);
    return device;
}

static int open_signals(void) {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGHUP);
    sigaddset(&set, SIGUSR1);
    sigaddset(&set, SIGUSR2);
    sigprocmask(SIG_BLOCK, &set, NULL);
    return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

static void watch(struct program *program, int source, int descriptor) {
    program->sources[source] = (struct pollfd){.fd = descriptor, .events = POLLIN};
}

static void lay(
        struct program *program, enum lull_way way, const char *toward, int from, int to) {
    struct lane *lane = &program->lanes[way];
    lane->toward = toward;
    lane->from = program->sources[from].fd;
    lane->to = program->sources[to].fd;
    lull_noise_init(
            &lane->noise, &program->options.noise[way], program->options.seed, way, now_micros());
}

static void start(struct program *program) {
    watch(program, SIGNALS, open_signals());
    watch(program, DEVICE, open_device(program->options.to));
    port_open(&program->port, program->options.link);
    watch(program, HOST, program->port.master);
    watch(program, TIMER, timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC));
    watch(program, INPUT, program->options.until_eof ? STDIN_FILENO : -1);
    lay(program, LULL_TOWARD_DEVICE, "device", HOST, DEVICE);
    lay(program, LULL_TOWARD_HOST, "host", DEVICE, HOST);
    printf("proxy ready on %s\n", program->port.path);
    fflush(stdout);
}

/* Cuts that were still to come are forgotten. */
static void mend(struct lane *lane) {
    lane->noise.settings.cut_bytes = LULL_NEVER;
    lull_noise_mend(&lane->noise);
}

static void take_signal(struct program *program) {
    struct signalfd_siginfo signal;
    if (read(program->sources[SIGNALS].fd, &signal, sizeof signal) != sizeof signal) {
        return;
    }
    switch (signal.ssi_signo) {
        case SIGUSR1:
            lull_noise_cut(&program->lanes[LULL_TOWARD_DEVICE].noise);
            lull_noise_cut(&program->lanes[LULL_TOWARD_HOST].noise);
            break;
        case SIGUSR2:
            mend(&program->lanes[LULL_TOWARD_DEVICE]);
            mend(&program->lanes[LULL_TOWARD_HOST]);
            break;
        case SIGINT:
            /* Ctrl-C reaches all programs of a terminal; one with a parent lets it say goodbye. */
            program->over = !program->options.until_eof;
            break;
        default:
            program->over = true;
    }
}

static void obey(struct program *program) {
    program->command[program->command_length] = '\0';
    program->command_length = 0;
    obey_proxy_command(&program->lanes[LULL_TOWARD_DEVICE].noise, program->command);
    obey_proxy_command(&program->lanes[LULL_TOWARD_HOST].noise, program->command);
}

static void take_letter(struct program *program, char letter) {
    if (letter == '\n') {
        obey(program);
    } else if (program->command_length < sizeof program->command - 1) {
        program->command[program->command_length++] = letter;
    }
}

static void take_input(struct program *program) {
    char bytes[256];
    ssize_t count = read(STDIN_FILENO, bytes, sizeof bytes);
    program->over = count <= 0;
    for (ssize_t i = 0; i < count; i++) {
        take_letter(program, bytes[i]);
    }
}

static bool is_ready(const struct program *program, int source) {
    return program->sources[source].revents != 0;
}

static void cross(struct program *program, enum lull_way way, int from) {
    struct lane *lane = &program->lanes[way];
    uint64_t now = now_micros();
    if (program->sources[from].revents & POLLIN) {
        lane_fill(lane, now);
    }
    lane_drain(lane, now);
    lane_tell_cut(lane, now);
}

static void attend(struct program *program) {
    uint64_t times;
    if (is_ready(program, TIMER)) {
        (void)!read(program->sources[TIMER].fd, &times, sizeof times);
    }
    if (is_ready(program, SIGNALS)) {
        take_signal(program);
    }
    if (is_ready(program, INPUT)) {
        take_input(program);
    }
    cross(program, LULL_TOWARD_DEVICE, HOST);
    cross(program, LULL_TOWARD_HOST, DEVICE);
    program->ended = (program->sources[DEVICE].revents & (POLLHUP | POLLERR)) != 0;
}

/* At once is 1, never is 0: what disarms the timer. */
static void set_timer(const struct program *program) {
    uint64_t device = lane_next(&program->lanes[LULL_TOWARD_DEVICE]);
    uint64_t host = lane_next(&program->lanes[LULL_TOWARD_HOST]);
    uint64_t next = (device < host ? device : host) + 1;
    struct itimerspec once = {
            .it_value = {(time_t)(next / SECOND), (long)(next % SECOND) * 1000}};
    timerfd_settime(program->sources[TIMER].fd, TFD_TIMER_ABSTIME, &once, NULL);
}

/* Reads from one end only what there is room for on the way to the other. */
static void listen_to(struct program *program, int source, enum lull_way from, enum lull_way to) {
    bool has_room = lull_noise_room(&program->lanes[from].noise) > 0;
    bool blocked = program->lanes[to].blocked;
    program->sources[source].events = (short)((has_room ? POLLIN : 0) | (blocked ? POLLOUT : 0));
}

static void prepare(struct program *program) {
    set_timer(program);
    listen_to(program, HOST, LULL_TOWARD_DEVICE, LULL_TOWARD_HOST);
    listen_to(program, DEVICE, LULL_TOWARD_HOST, LULL_TOWARD_DEVICE);
}

int main(int count, char **words) {
    static struct program program;
    program.options = read_proxy_options(count, words);
    start(&program);
    while (!program.over && !program.ended) {
        prepare(&program);
        if (poll(program.sources, SOURCES, -1) > 0) {
            attend(&program);
        }
    }
    lane_tell_counts(&program.lanes[LULL_TOWARD_DEVICE]);
    lane_tell_counts(&program.lanes[LULL_TOWARD_HOST]);
    port_close(&program.port);
    if (program.ended) {
        fprintf(stderr, "lull-proxy: %s has ended.\n", program.options.to);
    }
    return program.ended ? 1 : 0;
}
