/*
 * The record of what each motor does, as text. PROTOCOL.md describes its lines; one gives the time
 * in seconds of the monotonic clock, a motor, and its level from 0 to 1.
 */
#ifndef LULL_RECORD_H
#define LULL_RECORD_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "../core/sleeve.h"
#include "viewers.h"

struct record {
    FILE *file; /* NULL: none, or it could not be written any more */
    struct viewers viewers;
    char text[8192]; /* lines not yet given out */
    size_t length;
    int last_state;                       /* -1: not yet written */
    int last_faults;
    uint32_t last_level[LULL_MAX_MOTORS]; /* in hundred thousandths */
    unsigned long heard;
};

/* Each ends the program with one sentence if it cannot; NULL is no file and no socket. */
void record_open(struct record *record, const char *file, const char *socket_path);
void record_begin(struct record *record, const struct lull_sleeve *sleeve);

void record_port(struct record *record, uint64_t micros, const char *path);
void record_boot(
        struct record *record, uint64_t micros, uint32_t tick, const struct lull_sleeve *sleeve);

/* Writes down that the end of a message has come. */
void record_heard(struct record *record, uint64_t micros);

/* Writes down what has changed since the last call, by a tick that is not before the last step. */
void record_changes(
        struct record *record, uint64_t micros, uint32_t tick, const struct lull_sleeve *sleeve);

/* Lets in who waits at the socket, and tells them how things stand. */
void record_admit(struct record *record, uint64_t micros, const struct lull_sleeve *sleeve);

void record_close(struct record *record);

#endif
