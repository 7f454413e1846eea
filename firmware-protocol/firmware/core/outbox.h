/* Bytes on their way to the host. A message goes in whole or not at all. */
#ifndef LULL_OUTBOX_H
#define LULL_OUTBOX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Room for the answers to a burst; the indices wrap by themselves at 256. */
#define LULL_OUTBOX_BYTES 256

struct lull_outbox {
    uint8_t ring[LULL_OUTBOX_BYTES];
    uint8_t first;
    uint16_t count;
};

void lull_outbox_init(struct lull_outbox *outbox);
bool lull_outbox_put(struct lull_outbox *outbox, const uint8_t *bytes, size_t length);
size_t lull_outbox_take(struct lull_outbox *outbox, uint8_t *into, size_t room);

#endif
