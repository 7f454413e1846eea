#include "receiver.h"

#include <string.h>

void lull_receiver_init(struct lull_receiver *receiver) {
    lull_cobs_clear(&receiver->cobs);
    memset(receiver->broken, 0, sizeof receiver->broken);
}

static enum lull_broken judge(const struct lull_cobs *cobs, struct lull_host_message *message) {
    if (cobs->overlong) {
        return LULL_BROKEN_LONG;
    }
    if (cobs->left_in_block > 0) {
        return LULL_BROKEN_COBS;
    }
    return lull_decode(cobs->bytes, cobs->length, message);
}

bool lull_receive(struct lull_receiver *receiver, uint8_t byte, struct lull_host_message *message) {
    if (byte != 0) {
        lull_cobs_push(&receiver->cobs, byte);
        return false;
    }
    enum lull_broken verdict = LULL_INTACT;
    bool something = receiver->cobs.started;
    if (something) {
        verdict = judge(&receiver->cobs, message);
    }
    if (verdict != LULL_INTACT) {
        receiver->broken[verdict]++;
    }
    lull_cobs_clear(&receiver->cobs);
    return something && verdict == LULL_INTACT;
}

uint16_t lull_broken_count(const struct lull_receiver *receiver) {
    uint16_t count = 0;
    for (uint8_t kind = 0; kind < LULL_BROKEN_KINDS; kind++) {
        count = (uint16_t)(count + receiver->broken[kind]);
    }
    return count;
}
