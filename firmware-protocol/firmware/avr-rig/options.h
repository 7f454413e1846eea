/* What the rig was asked for on its command line. */
#ifndef LULL_RIG_OPTIONS_H
#define LULL_RIG_OPTIONS_H

#include <stdbool.h>

#include "chip.h"

struct rig_options {
    const char *elf;
    const struct chip *chip;
    const char *link;   /* NULL: none */
    const char *record; /* NULL: none; "-": standard output */
    bool commits;
    bool heard;
    bool real_time;
    bool until_eof;
};

/* Exits with 0 after --help, and with 2 and one sentence after a mistake. */
struct rig_options read_rig_options(int count, char **words);

#endif
