/* A file of ../../vectors: one message, readable and as bytes, or bytes that are none. */
#ifndef LULL_VECTOR_H
#define LULL_VECTOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct vector {
    const char *path;
    bool from_host;
    uint8_t sequence;
    char message[1024]; /* empty: it is broken */
    bool only_read; /* nobody writes it like that */
    char error[16];     /* empty: it is whole */
    uint8_t bytes[512];
    size_t length;
};

/* Ends the program if the file is not a vector. */
void vector_read(struct vector *vector, const char *path);

#endif
