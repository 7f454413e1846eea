/*
 * Feeds inputs to the fuzzer's way in without libFuzzer: those that fuzzing has found, one line of
 * hexadecimal each in the first file, and some made of vectors, one by one and all in a row. With
 * --corpus FOLDER before the files it writes them there instead, for a fuzzer to start from.
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

struct replay {
    const char *corpus; /* NULL: inputs are fed, not written */
    unsigned count;
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

static FILE *open_file(const char *path, const char *mode) {
    FILE *file = fopen(path, mode);
    if (file == NULL) {
        perror(path);
        exit(1);
    }
    return file;
}

static void use(struct replay *replay, const struct input *input) {
    char path[4096];
    replay->count++;
    if (replay->corpus == NULL) {
        LLVMFuzzerTestOneInput(input->bytes, input->length);
        return;
    }
    snprintf(path, sizeof path, "%s/seed-%04u", replay->corpus, replay->count);
    FILE *file = open_file(path, "wb");
    fwrite(input->bytes, 1, input->length, file);
    fclose(file);
}

static uint8_t digit(int character, const char *path) {
    const char *digits = "0123456789abcdef";
    const char *found = strchr(digits, character);
    if (found == NULL) {
        fprintf(stderr, "%s: \"%c\" is no hexadecimal digit\n", path, character);
        exit(1);
    }
    return (uint8_t)(found - digits);
}

static void use_found(struct replay *replay, const char *path) {
    static struct input one;
    FILE *file = open_file(path, "r");
    for (int high = fgetc(file); high != EOF; high = fgetc(file)) {
        if (high != '\n') {
            add(&one, (uint8_t)(digit(high, path) << 4 | digit(fgetc(file), path)));
        } else {
            use(replay, &one);
            one.length = 0;
        }
    }
    fclose(file);
}

static void use_vectors(struct replay *replay, char **paths, int count) {
    static struct input all;
    for (int i = 0; i < count; i++) {
        static struct input one;
        struct vector vector;
        vector_read(&vector, paths[i]);
        one.length = 0;
        add_vector(&one, &vector);
        add_vector(&all, &vector);
        use(replay, &one);
    }
    use(replay, &all);
}

int main(int count, char **words) {
    struct replay replay = {NULL, 0};
    int first = 1;
    if (count > 2 && strcmp(words[1], "--corpus") == 0) {
        replay.corpus = words[2];
        first = 3;
    }
    if (count <= first) {
        fprintf(stderr, "fuzz-replay: give it the file of what was found, and vectors.\n");
        return 2;
    }
    use_found(&replay, words[first]);
    use_vectors(&replay, words + first + 1, count - first - 1);
    printf("fuzz-replay: %u inputs\n", replay.count);
    return 0;
}
