/*
 * What can be done to the program over its standard input, one line each:
 *
 *   button pressed          button released
 *   temperature 31.5        in degrees Celsius; "temperature missing"
 *   supply 4.9              in volts; "supply missing"
 *   sensors frozen          they say nothing any more, until told anew
 *   boot                    also "boot watchdog" and "boot brown-out"
 */
#ifndef LULL_COMMANDS_H
#define LULL_COMMANDS_H

#include <stdbool.h>
#include <stddef.h>

#include "../core/health.h"
#include "../core/wire.h"

struct commands {
    char line[64]; /* what has come of the next one */
    size_t length;
    struct lull_senses senses;
    bool frozen;
    bool boots; /* to be done, and then to be set to false, */
    enum lull_reason reason;
};

void commands_begin(struct commands *commands);

/* Takes what was read; a line that is no command is told on standard error and ignored. */
void commands_take(struct commands *commands, const char *bytes, size_t length);

#endif
