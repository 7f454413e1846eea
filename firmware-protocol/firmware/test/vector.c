#include "vector.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void refuse(const char *path, const char *line) {
    fprintf(stderr, "%s: \"%s\" is not a line of a vector\n", path, line);
    exit(1);
}

static void read_bytes(struct vector *vector, const char *text) {
    char *end;
    for (unsigned long value = strtoul(text, &end, 16); end != text;
         value = strtoul(text, &end, 16)) {
        if (vector->length == sizeof vector->bytes || value > 0xFF) {
            refuse(vector->path, text);
        }
        vector->bytes[vector->length++] = (uint8_t)value;
        text = end;
    }
}

static void copy(char *into, size_t room, const char *text, const char *path) {
    if (strlen(text) >= room) {
        refuse(path, text);
    }
    strcpy(into, text);
}

static void read_line(struct vector *vector, char *line) {
    char *value = strstr(line, ": ");
    if (value == NULL) {
        refuse(vector->path, line);
        return;
    }
    *value = '\0';
    value += 2;
    if (strcmp(line, "from") == 0) {
        vector->from_host = strcmp(value, "host") == 0;
    } else if (strcmp(line, "sequence") == 0) {
        vector->sequence = (uint8_t)atoi(value);
    } else if (strcmp(line, "message") == 0) {
        copy(vector->message, sizeof vector->message, value, vector->path);
    } else if (strcmp(line, "bytes") == 0) {
        read_bytes(vector, value);
    } else if (strcmp(line, "only") == 0) {
        vector->only_read = strcmp(value, "read") == 0;
    } else if (strcmp(line, "error") == 0) {
        copy(vector->error, sizeof vector->error, value, vector->path);
    } else {
        refuse(vector->path, line);
    }
}

void vector_read(struct vector *vector, const char *path) {
    memset(vector, 0, sizeof *vector);
    vector->path = path;
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        perror(path);
        exit(1);
    }
    char line[4096];
    while (fgets(line, sizeof line, file) != NULL) {
        line[strcspn(line, "\n")] = '\0';
        if (line[0] != '\0' && line[0] != '#') {
            read_line(vector, line);
        }
    }
    fclose(file);
}
