/*
 * Makes inputs for the fuzzer's way in out of vectors and feeds them to it, one by one and all in a
 * row, without libFuzzer. With --corpus FOLDER it writes them there instead, for a fuzzer to start
 * from.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../test/vector.h"
#include "fuzz_receive.h"

#define MOST_IN_PORTION 127
#define WAIT_MS 10

struct input {
    uint8_t bytes[1 << 16];
    size_t length;
};

static void add(struct input *input, uint8_t byte) {
    if (input->length < sizeof input->bytes) {
        input->bytes[input->length++] = byte;
    }
}

/* The bytes of a vector as unsealed portions. */
static void add_vector(struct input *input, const struct vector *vector) {
    for (size_t start = 0; start < vector->length; start += MOST_IN_PORTION) {
        size_t left = vector->length - start;
        size_t count = left < MOST_IN_PORTION ? left : MOST_IN_PORTION;
        add(input, (uint8_t)(count << 1));
        for (size_t i = 0; i < count; i++) {
            add(input, vector->bytes[start + i]);
        }
        add(input, WAIT_MS);
    }
}

static void write_seed(const char *folder, int number, const struct input *input) {
    char path[4096];
    snprintf(path, sizeof path, "%s/seed-%03d", folder, number);
    FILE *file = fopen(path, "wb");
    if (file == NULL) {
        perror(path);
        exit(1);
    }
    fwrite(input->bytes, 1, input->length, file);
    fclose(file);
}

static void use(const char *corpus, int number, const struct input *input) {
    if (corpus != NULL) {
        write_seed(corpus, number, input);
    } else {
        LLVMFuzzerTestOneInput(input->bytes, input->length);
    }
}

int main(int count, char **words) {
    static struct input all;
    const char *corpus = count > 2 && strcmp(words[1], "--corpus") == 0 ? words[2] : NULL;
    for (int i = corpus != NULL ? 3 : 1; i < count; i++) {
        static struct input one;
        struct vector vector;
        vector_read(&vector, words[i]);
        one.length = 0;
        add_vector(&one, &vector);
        add_vector(&all, &vector);
        use(corpus, i, &one);
    }
    use(corpus, 0, &all);
    return 0;
}
