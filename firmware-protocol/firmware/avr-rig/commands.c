#include "commands.h"

#include <math.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool is(const char *word, const char *other) {
    return strcmp(word, other) == 0;
}

/* A number that is all of the text and lies within limits. */
static bool measure(const char *text, double least, double most, double *into) {
    char *end;
    double value = strtod(text, &end);
    bool valid = end != text && *end == '\0' && value >= least && value <= most;
    if (valid) {
        *into = value;
    }
    return valid;
}

static bool press(struct board *board, const char *how) {
    bool known = is(how, "pressed") || is(how, "released");
    if (known) {
        board->pressed = is(how, "pressed");
    }
    return known;
}

static bool warm(struct board *board, const char *how) {
    board->frozen = is(how, "frozen");
    if (is(how, "missing")) {
        board->celsius = NAN;
    }
    return board->frozen || is(how, "missing") || measure(how, -50, 150, &board->celsius);
}

static bool befall(struct board *board, const char *what) {
    if (is(what, "reset")) {
        board_reset(board, MCUSR_EXTRF);
    } else if (is(what, "brown-out")) {
        board_reset(board, MCUSR_BORF);
    } else if (is(what, "hang")) {
        board_hang(board);
    } else if (is(what, "replug")) {
        port_replug(&board->line->port);
    } else {
        return false;
    }
    return true;
}

static void obey(struct board *board, char *line) {
    char *value = line + strcspn(line, " ");
    if (*value == ' ') {
        *value++ = '\0';
    }
    bool known = (is(line, "button") && press(board, value)) ||
                 (is(line, "temperature") && warm(board, value)) ||
                 (is(line, "supply") && measure(value, 1.5, 6, &board->volts)) ||
                 (*value == '\0' && befall(board, line));
    if (!known) {
        fprintf(stderr, "lull-avr-rig: \"%s %s\" is no command; --help shows them.\n", line,
                value);
    }
}

static void take(struct commands *commands, struct board *board, char byte) {
    if (byte == '\n') {
        commands->line[commands->length] = '\0';
        commands->length = 0;
        obey(board, commands->line);
    } else if (commands->length < sizeof commands->line - 1) {
        commands->line[commands->length++] = byte;
    }
}

bool commands_obey(struct commands *commands, struct board *board) {
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    if (poll(&input, 1, 0) <= 0) {
        return true;
    }
    char bytes[256];
    ssize_t count = read(STDIN_FILENO, bytes, sizeof bytes);
    for (ssize_t i = 0; i < count; i++) {
        take(commands, board, bytes[i]);
    }
    return count > 0;
}
