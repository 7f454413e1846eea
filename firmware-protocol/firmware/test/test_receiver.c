#include <string.h>

#include "../core/crc32.h"
#include "../core/receiver.h"
#include "claim.h"
#include "tests.h"

/* hello, sequence 7 */
static size_t hello(uint8_t *wire) {
    uint8_t message[6] = {LULL_HELLO, 7};
    uint32_t crc = lull_crc32(message, 2);
    for (int i = 0; i < 4; i++) {
        message[2 + i] = (uint8_t)(crc >> (8 * i));
    }
    return lull_cobs_encode(message, sizeof message, wire);
}

static unsigned receive(struct lull_receiver *receiver, const uint8_t *bytes, size_t length) {
    unsigned messages = 0;
    struct lull_host_message message;
    for (size_t i = 0; i < length; i++) {
        messages += lull_receive(receiver, bytes[i], &message);
    }
    return messages;
}

static void the_crc_is_the_one_of_zlib(void) {
    CLAIM("the CRC", "of nothing it is 0", lull_crc32((const uint8_t *)"", 0) == 0);
    CLAIM("the CRC", "of 123456789 it is the published one",
          lull_crc32((const uint8_t *)"123456789", 9) == 0xCBF43926UL);
}

static void garbage_hides_no_more_than_one_message(void) {
    struct lull_receiver receiver;
    uint8_t wire[LULL_MAX_WIRE];
    uint8_t garbage[700];
    size_t length = hello(wire);
    memset(garbage, 0xA5, sizeof garbage);
    lull_receiver_init(&receiver);
    receive(&receiver, garbage, sizeof garbage);
    CLAIM("garbage", "it hides the message that it runs into",
          receive(&receiver, wire, length) == 0);
    CLAIM("garbage", "it counts as one broken message", lull_broken_count(&receiver) == 1);
    CLAIM("garbage", "the next message is heard", receive(&receiver, wire, length) == 1);
}

static void bare_delimiters_mean_nothing(void) {
    struct lull_receiver receiver;
    uint8_t wire[LULL_MAX_WIRE];
    size_t length = hello(wire);
    lull_receiver_init(&receiver);
    CLAIM("bare delimiters", "they are no message",
          receive(&receiver, (const uint8_t *)"\0\0\0", 3) == 0);
    CLAIM("bare delimiters", "they are not broken either", lull_broken_count(&receiver) == 0);
    CLAIM("bare delimiters", "a message after them is heard",
          receive(&receiver, wire, length) == 1);
}

static void no_flipped_bit_goes_unnoticed(void) {
    uint8_t wire[LULL_MAX_WIRE];
    size_t length = hello(wire);
    for (size_t bit = 0; bit < 8 * (length - 1); bit++) {
        struct lull_receiver receiver;
        lull_receiver_init(&receiver);
        wire[bit / 8] ^= (uint8_t)(1 << (bit % 8));
        CLAIM("a flipped bit", "nothing is heard", receive(&receiver, wire, length) == 0);
        wire[bit / 8] ^= (uint8_t)(1 << (bit % 8));
    }
}

void test_receiver(void) {
    the_crc_is_the_one_of_zlib();
    garbage_hides_no_more_than_one_message();
    bare_delimiters_mean_nothing();
    no_flipped_bit_goes_unnoticed();
}
