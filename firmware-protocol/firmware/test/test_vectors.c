#include <string.h>

#include "../core/receiver.h"
#include "claim.h"
#include "tests.h"
#include "text.h"
#include "vector.h"

static const char *const KINDS[LULL_BROKEN_KINDS] = {"",    "cobs", "short", "long",
                                                     "crc", "type", "body"};

static bool receive(
        struct lull_receiver *receiver, const struct vector *vector,
        struct lull_host_message *message) {
    bool whole = false;
    for (size_t i = 0; i < vector->length; i++) {
        whole = lull_receive(receiver, vector->bytes[i], message) || whole;
    }
    return whole;
}

static void a_whole_message_is_read(const struct vector *vector) {
    struct lull_receiver receiver;
    struct lull_host_message message = {0};
    char text[1024] = "";
    lull_receiver_init(&receiver);
    bool whole = receive(&receiver, vector, &message);
    CLAIM(vector->path, "it is received", whole);
    if (whole) {
        text_of_host_message(&message, text, sizeof text);
    }
    CLAIM(vector->path, "it means what its text says", strcmp(text, vector->message) == 0);
    CLAIM(vector->path, "it carries its sequence number", message.sequence == vector->sequence);
    CLAIM(vector->path, "nothing counts as broken", lull_broken_count(&receiver) == 0);
}

static void a_broken_message_is_refused(const struct vector *vector) {
    struct lull_receiver receiver;
    struct lull_host_message message;
    lull_receiver_init(&receiver);
    CLAIM(vector->path, "it is refused", !receive(&receiver, vector, &message));
    CLAIM(vector->path, "it counts once", lull_broken_count(&receiver) == 1);
    for (int kind = LULL_BROKEN_COBS; kind < LULL_BROKEN_KINDS; kind++) {
        bool counted = receiver.broken[kind] == 1;
        CLAIM(vector->path, "it counts as its kind",
              counted == (strcmp(KINDS[kind], vector->error) == 0));
    }
}

static void a_sleeves_message_is_written(const struct vector *vector) {
    uint8_t bytes[LULL_MAX_WIRE] = {0};
    size_t length = encode_text_of_sleeve(vector->message, vector->sequence, bytes);
    CLAIM(vector->path, "it has as many bytes", length == vector->length);
    CLAIM(vector->path, "it has the same bytes", memcmp(bytes, vector->bytes, vector->length) == 0);
}

void test_vectors(int count, char **paths) {
    for (int i = 0; i < count; i++) {
        struct vector vector;
        vector_read(&vector, paths[i]);
        if (vector.from_host && vector.error[0] != '\0') {
            a_broken_message_is_refused(&vector);
        } else if (vector.from_host) {
            a_whole_message_is_read(&vector);
        } else if (vector.error[0] == '\0' && !vector.only_read) {
            a_sleeves_message_is_written(&vector);
        }
    }
    CLAIM("the vectors", "there are some", count > 0);
}
