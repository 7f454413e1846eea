#include "commands.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ZERO_CELSIUS 2731.5

void commands_begin(struct commands *commands) {
    memset(commands, 0, sizeof *commands);
    commands->senses = (struct lull_senses){.temperature = 3032, .supply = 5000};
}

/* A number that is all of the text and gives 1 to 65535 when it is scaled and shifted. */
static bool measure(const char *text, double scale, double shift, uint16_t *into) {
    char *end;
    double value = strtod(text, &end) * scale + shift + 0.5;
    if (strcmp(text, "missing") == 0) {
        *into = 0;
        return true;
    }
    if (end == text || *end != '\0' || !(value >= 1) || !(value < 65536)) {
        return false;
    }
    *into = (uint16_t)value;
    return true;
}

static bool press(struct commands *commands, const char *how) {
    commands->senses.button = strcmp(how, "pressed") == 0;
    return commands->senses.button || strcmp(how, "released") == 0;
}

static bool boot(struct commands *commands, const char *why) {
    static const char *const WHYS[] = {"", "watchdog", "brown-out"};
    static const enum lull_reason REASONS[] = {
            LULL_REASON_BOOT, LULL_REASON_WATCHDOG, LULL_REASON_BROWN_OUT};
    for (size_t i = 0; i < sizeof WHYS / sizeof *WHYS; i++) {
        if (strcmp(why, WHYS[i]) == 0) {
            commands->boots = true;
            commands->reason = REASONS[i];
            return true;
        }
    }
    return false;
}

static bool freeze(struct commands *commands, const char *how) {
    commands->frozen = strcmp(how, "frozen") == 0;
    return commands->frozen;
}

static bool sense(struct commands *commands, const char *what, const char *value) {
    bool known = (strcmp(what, "temperature") == 0 &&
                  measure(value, 10, ZERO_CELSIUS, &commands->senses.temperature)) ||
                 (strcmp(what, "supply") == 0 &&
                  measure(value, 1000, 0, &commands->senses.supply)) ||
                 (strcmp(what, "button") == 0 && press(commands, value));
    if (known) {
        commands->frozen = false;
    }
    return known;
}

static void obey(struct commands *commands) {
    char *value = commands->line + strcspn(commands->line, " ");
    if (*value == ' ') {
        *value++ = '\0';
    }
    bool known = (strcmp(commands->line, "boot") == 0 && boot(commands, value)) ||
                 (strcmp(commands->line, "sensors") == 0 && freeze(commands, value)) ||
                 sense(commands, commands->line, value);
    if (!known) {
        fprintf(stderr, "lull-sleeve: \"%s %s\" is no command; docs/protocol.md has them.\n",
                commands->line, value);
    }
}

void commands_take(struct commands *commands, const char *bytes, size_t length) {
    for (size_t i = 0; i < length; i++) {
        if (bytes[i] == '\n') {
            commands->line[commands->length] = '\0';
            obey(commands);
            commands->length = 0;
        } else if (commands->length < sizeof commands->line - 1) {
            commands->line[commands->length++] = bytes[i];
        }
    }
}
