/* Whoever watches the record over a Unix socket. Who reads too slowly is dropped, never waited for.
 */
#ifndef LULL_VIEWERS_H
#define LULL_VIEWERS_H

#include <stddef.h>

#define MOST_VIEWERS 8

struct viewers {
    const char *path; /* NULL: no socket */
    int listener;     /* -1: no socket */
    int open[MOST_VIEWERS];
    size_t count;
};

/* Ends the program with one sentence if it cannot; NULL is no socket. */
void viewers_open(struct viewers *viewers, const char *path);

/* Lets one in, unless there are too many, and tells it something first. */
void viewers_admit(struct viewers *viewers, const char *text, size_t length);

void viewers_tell(struct viewers *viewers, const char *text, size_t length);
void viewers_close(struct viewers *viewers);

#endif
