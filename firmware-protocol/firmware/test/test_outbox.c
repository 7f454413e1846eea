#include <string.h>

#include "../core/outbox.h"
#include "claim.h"
#include "tests.h"

static void a_message_goes_in_whole_or_not_at_all(void) {
    struct lull_outbox outbox;
    uint8_t bytes[100];
    memset(bytes, 1, sizeof bytes);
    lull_outbox_init(&outbox);
    CLAIM("an outbox", "it takes what fits",
          lull_outbox_put(&outbox, bytes, 100) && lull_outbox_put(&outbox, bytes, 100));
    CLAIM("an outbox", "it refuses what does not", !lull_outbox_put(&outbox, bytes, 57));
    CLAIM("an outbox", "it can be filled up", lull_outbox_put(&outbox, bytes, 56));
    CLAIM("an outbox", "it holds all of that", outbox.count == LULL_OUTBOX_BYTES);
}

static void bytes_come_out_in_order_across_the_end_of_the_ring(void) {
    struct lull_outbox outbox;
    uint8_t in = 0;
    uint8_t out = 0;
    bool in_order = true;
    lull_outbox_init(&outbox);
    for (int round = 0; round < 100; round++) {
        uint8_t bytes[50];
        for (size_t i = 0; i < sizeof bytes; i++) {
            bytes[i] = in++;
        }
        lull_outbox_put(&outbox, bytes, sizeof bytes);
        size_t count = lull_outbox_take(&outbox, bytes, sizeof bytes);
        for (size_t i = 0; i < count; i++) {
            in_order = in_order && bytes[i] == out++;
        }
    }
    CLAIM("an outbox", "bytes come out in order", in_order && in == out);
}

void test_outbox(void) {
    a_message_goes_in_whole_or_not_at_all();
    bytes_come_out_in_order_across_the_end_of_the_ring();
}
