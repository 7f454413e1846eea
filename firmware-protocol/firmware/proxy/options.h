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

/* Exits with 0 after --help, and with 2 and one sentence after a mistake. */
struct proxy_options read_proxy_options(int count, char **words);

#endif
