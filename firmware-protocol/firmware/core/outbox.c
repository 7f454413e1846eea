#include "outbox.h"

void lull_outbox_init(struct lull_outbox *outbox) {
    outbox->first = 0;
    outbox->count = 0;
}

bool lull_outbox_put(struct lull_outbox *outbox, const uint8_t *bytes, size_t length) {
    if (length > (size_t)(LULL_OUTBOX_BYTES - outbox->count)) {
        return false;
    }
    for (size_t i = 0; i < length; i++) {
        outbox->ring[(uint8_t)(outbox->first + outbox->count)] = bytes[i];
        outbox->count++;
    }
    return true;
}

size_t lull_outbox_take(struct lull_outbox *outbox, uint8_t *into, size_t room) {
    size_t taken = 0;
    while (taken < room && outbox->count > 0) {
        into[taken++] = outbox->ring[outbox->first];
        outbox->first++;
        outbox->count--;
    }
    return taken;
}
