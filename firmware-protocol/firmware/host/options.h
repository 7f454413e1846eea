/* What the program was asked for on its command line. */
#ifndef LULL_OPTIONS_H
#define LULL_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

struct options {
    uint8_t motors;
    const char *id;
    const char *link;        /* NULL: none */
    const char *record;      /* NULL: none; "-": standard output */
    const char *socket_path; /* NULL: none */
    uint32_t first_tick;
    uint8_t sensors; /* bits of enum lull_sensor */
    bool heard;      /* the record tells when messages come, too */
    bool real_time;
    bool until_eof;
};

/* Exits with 0 after --help, and with 2 and one sentence after a mistake. */
struct options read_options(int count, char **words);

#endif
