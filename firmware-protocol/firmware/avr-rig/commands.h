/*
 * What can be done to the chip over the rig's standard input, one line each:
 *
 *   button pressed          button released
 *   temperature 31.5        in degrees Celsius; also "missing", and "frozen": no noise any more
 *   supply 4.9              in volts
 *   reset                   as its button does it
 *   brown-out               a reset by the brown-out detector
 *   hang                    the program hangs until the next reset
 *   replug                  its cable is pulled, and put in again; it keeps its supply
 */
#ifndef LULL_RIG_COMMANDS_H
#define LULL_RIG_COMMANDS_H

#include <stdbool.h>
#include <stddef.h>

#include "board.h"

struct commands {
    char line[64]; /* what has come of the next one */
    size_t length;
};

/*
 * Does what standard input asks for by now; false when it has ended. A line that is no command is
 * told on standard error and ignored.
 */
bool commands_obey(struct commands *commands, struct board *board);

#endif
