/* What the proxy was asked for on its command line. */
#ifndef LULL_PROXY_OPTIONS_H
#define LULL_PROXY_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

#include "noise.h"

struct proxy_options {
    const char *to;
    const char *link; /* NULL: none */
    uint32_t seed;
    struct lull_noise_settings noise[LULL_WAYS];
    bool toward[LULL_WAYS]; /* the ways that the options to come are for */
    bool until_eof;
};

/*
 * Does to a line that is in use what one of these commands asks, each on a line of its own:
 *
 *   corrupt P, drop P, double P, swap P     from now on, as the options of these names
 *   delay MS, jitter MS                     the same
 *   cut-bytes N                             cuts it when so many more bytes have come out
 *
 * Ends the program with 2 and one sentence after a mistake.
 */
void obey_proxy_command(struct lull_noise *noise, const char *command);

/* Exits with 0 after --help, and with 2 and one sentence after a mistake. */
struct proxy_options read_proxy_options(int count, char **words);

#endif
