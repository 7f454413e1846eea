#include "options.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../core/limits.h"
#include "../core/wire.h"

static const char HELP[] =
        "lull-sleeve: a sleeve without motors, behind a pseudo terminal\n"
        "\n"
        "  --motors N       how many motors it has, 1 to 64 (16)\n"
        "  --id NAME        its name, 1 to 8 visible ASCII characters (LULLHOST)\n"
        "  --link PATH      a symbolic link to its pseudo terminal\n"
        "  --record FILE    writes down what each motor does; - is standard output\n"
        "  --socket PATH    the same for whoever connects to this Unix socket\n"
        "  --first-tick N   its clock as it starts, 0 to 4294967295 (0)\n"
        "  --sensors LIST   what it has: temperature, supply, button, or none; with commas (button)\n"
        "  --heard          the record tells when messages come, too\n"
        "  --real-time      runs before all other programs, if it may\n"
        "  --until-eof      takes commands from standard input, and ends when that does\n"
        "  --help           this\n"
        "\n"
        "It says \"sleeve ready on /dev/pts/N\" once, and ends on SIGTERM, or on SIGINT unless\n"
        "its parent ends it (--until-eof).\n"
        "SIGUSR1 unplugs it and plugs it in again; SIGUSR2 reboots it.\n";

static __attribute__((noreturn)) void refuse(
        const char *option, const char *value, const char *wanted) {
    fprintf(stderr, "lull-sleeve: %s is \"%s\"; give it %s.\n", option, value, wanted);
    exit(2);
}

static uint32_t number(
        const char *option, const char *value, uint32_t least, uint32_t most, const char *wanted) {
    char *end;
    errno = 0;
    unsigned long long parsed = strtoull(value, &end, 10);
    bool digits = value[0] >= '0' && value[0] <= '9' && *end == '\0' && errno == 0;
    if (!digits || parsed < least || parsed > most) {
        refuse(option, value, wanted);
    }
    return (uint32_t)parsed;
}

static const char *name(const char *option, const char *value) {
    size_t length = strlen(value);
    bool visible = true;
    for (size_t i = 0; i < length; i++) {
        visible = visible && value[i] > ' ' && value[i] <= '~';
    }
    if (length < 1 || length > LULL_ID_BYTES || !visible) {
        refuse(option, value, "1 to 8 visible ASCII characters");
    }
    return value;
}

static const char *path(const char *option, const char *value) {
    if (value[0] == '\0') {
        refuse(option, value, "a path");
    }
    return value;
}

static uint8_t sensors(const char *option, const char *value) {
    static const char *const NAMES[] = {"temperature", "supply", "button"};
    uint8_t kinds = 0;
    const char *rest = strcmp(value, "none") == 0 ? "" : value;
    while (*rest != '\0') {
        size_t length = strcspn(rest, ",");
        uint8_t before = kinds;
        for (unsigned i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
            if (strlen(NAMES[i]) == length && strncmp(NAMES[i], rest, length) == 0) {
                kinds |= (uint8_t)(1U << i);
            }
        }
        if (kinds == before) {
            refuse(option, value, "temperature, supply, button, or none, with commas");
        }
        rest += length + (rest[length] == ',');
    }
    return kinds;
}

/* Takes an option that stands alone; false if it is none. */
static bool take_flag(struct options *options, const char *option) {
    if (strcmp(option, "--help") == 0) {
        fputs(HELP, stdout);
        exit(0);
    }
    if (strcmp(option, "--until-eof") == 0) {
        options->until_eof = true;
        return true;
    }
    if (strcmp(option, "--heard") == 0) {
        options->heard = true;
        return true;
    }
    if (strcmp(option, "--real-time") == 0) {
        options->real_time = true;
        return true;
    }
    return false;
}

static const char *const WITH_VALUE[] = {"--motors", "--id",     "--link",
                                         "--record", "--socket", "--first-tick", "--sensors"};

static bool takes_value(const char *option) {
    for (size_t i = 0; i < sizeof WITH_VALUE / sizeof *WITH_VALUE; i++) {
        if (strcmp(option, WITH_VALUE[i]) == 0) {
            return true;
        }
    }
    return false;
}

static void take_value(struct options *options, const char *option, const char *value) {
    if (strcmp(option, "--motors") == 0) {
        options->motors =
                (uint8_t)number(option, value, 1, LULL_MAX_MOTORS, "a whole number, 1 to 64");
    } else if (strcmp(option, "--id") == 0) {
        options->id = name(option, value);
    } else if (strcmp(option, "--link") == 0) {
        options->link = path(option, value);
    } else if (strcmp(option, "--record") == 0) {
        options->record = path(option, value);
    } else if (strcmp(option, "--sensors") == 0) {
        options->sensors = sensors(option, value);
    } else if (strcmp(option, "--socket") == 0) {
        options->socket_path = path(option, value);
    } else {
        options->first_tick =
                number(option, value, 0, UINT32_MAX, "a whole number, 0 to 4294967295");
    }
}

struct options read_options(int count, char **words) {
    struct options options = {.motors = 16, .id = "LULLHOST", .sensors = LULL_SENSOR_BUTTON};
    for (int i = 1; i < count; i++) {
        const char *option = words[i];
        if (take_flag(&options, option)) {
            continue;
        }
        if (!takes_value(option)) {
            fprintf(stderr, "lull-sleeve: there is no option \"%s\"; --help shows them.\n", option);
            exit(2);
        }
        if (i + 1 == count) {
            fprintf(stderr, "lull-sleeve: %s needs a value; --help shows which.\n", option);
            exit(2);
        }
        take_value(&options, option, words[++i]);
    }
    return options;
}
