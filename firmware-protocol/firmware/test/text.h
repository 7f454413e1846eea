/* The readable form of messages: a host's is written, a sleeve's is read. */
#ifndef LULL_TEXT_H
#define LULL_TEXT_H

#include <stddef.h>
#include <stdint.h>

#include "../core/wire.h"

void text_of_host_message(const struct lull_host_message *message, char *into, size_t room);

/* Reads a sleeve's message and encodes it; returns how many bytes, 0 if it cannot be read. */
size_t encode_text_of_sleeve(const char *text, uint8_t sequence, uint8_t *into);

#endif
