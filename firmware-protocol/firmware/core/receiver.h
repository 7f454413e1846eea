/* Finds a host's messages in a stream of bytes, whatever else is in it. */
#ifndef LULL_RECEIVER_H
#define LULL_RECEIVER_H

#include <stdbool.h>
#include <stdint.h>

#include "cobs.h"
#include "wire.h"

struct lull_receiver {
    struct lull_cobs cobs;
    uint16_t broken[LULL_BROKEN_KINDS]; /* each count wraps */
};

void lull_receiver_init(struct lull_receiver *receiver);

/*
 * Takes a byte; true when it completed a message. The message refers to the receiver's bytes and is
 * good until the next byte is taken.
 */
bool lull_receive(struct lull_receiver *receiver, uint8_t byte, struct lull_host_message *message);

/* How many messages of any kind were broken; wraps. */
uint16_t lull_broken_count(const struct lull_receiver *receiver);

#endif
