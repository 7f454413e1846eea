#include "options.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define MILLI 1000U
#define SECOND 1000000U

static const char HELP[] =
        "lull-proxy: a bad line between a host and a sleeve\n"
        "\n"
        "  --to PATH             the sleeve's port; without it there is nothing to do\n"
        "  --link PATH           a symbolic link to the pseudo terminal for the host\n"
        "  --seed N              decides what happens to which byte, 0 to 4294967295 (1)\n"
        "  --toward WAY          what follows is for the way toward device, host or both (both)\n"
        "  --corrupt P           how likely a byte becomes another, 0 to 1 (0)\n"
        "  --drop P              how likely a byte is lost, 0 to 1 (0)\n"
        "  --double P            how likely a byte comes twice, 0 to 1 (0)\n"
        "  --swap P              how likely the next message overtakes a message, 0 to 1 (0)\n"
        "  --delay MS            how long everything takes, 0 to 1000 ms (0)\n"
        "  --jitter MS           how much longer it takes at most, 0 to 1000 ms (0)\n"
        "  --cut-after SECONDS   cuts the line so long after the start, 0 to 86400 s (never)\n"
        "  --cut-bytes N         cuts it after so many bytes, 0 to 4294967295 (never)\n"
        "  --cut-for SECONDS     mends such a cut after 0 to 86400 s (never)\n"
        "  --until-eof           takes commands from standard input, and ends when that does\n"
        "  --help                this\n"
        "\n"
        "It says \"proxy ready on /dev/pts/N\" once, and ends on SIGTERM, or on SIGINT unless\n"
        "its parent ends it (--until-eof). At its end it says what it did, a line for each way.\n"
        "SIGUSR1 cuts the line both ways until SIGUSR2 mends it.\n";

static __attribute__((noreturn)) void refuse(
        const char *option, const char *value, const char *wanted) {
    fprintf(stderr, "lull-proxy: %s is \"%s\"; give it %s.\n", option, value, wanted);
    exit(2);
}

static double decimal(const char *option, const char *value, double most, const char *wanted) {
    char *end;
    double parsed = strtod(value, &end);
    bool plain = value[0] != '\0' && strspn(value, "0123456789.eE+-") == strlen(value);
    if (!plain || *end != '\0' || !isfinite(parsed) || parsed < 0 || parsed > most) {
        refuse(option, value, wanted);
    }
    return parsed;
}

static uint32_t whole(const char *option, const char *value) {
    char *end;
    errno = 0;
    unsigned long long parsed = strtoull(value, &end, 10);
    bool digits = value[0] >= '0' && value[0] <= '9' && *end == '\0' && errno == 0;
    if (!digits || parsed > UINT32_MAX) {
        refuse(option, value, "a whole number, 0 to 4294967295");
    }
    return (uint32_t)parsed;
}

static uint64_t millis(const char *option, const char *value) {
    return (uint64_t)(decimal(option, value, 1000, "milliseconds, 0 to 1000") * MILLI);
}

static uint64_t seconds(const char *option, const char *value) {
    return (uint64_t)(decimal(option, value, 86400, "seconds, 0 to 86400") * SECOND);
}

static const char *path(const char *option, const char *value) {
    if (value[0] == '\0') {
        refuse(option, value, "a path");
    }
    return value;
}

static void set_toward(struct proxy_options *options, const char *value) {
    bool device = strcmp(value, "device") == 0;
    bool host = strcmp(value, "host") == 0;
    bool both = strcmp(value, "both") == 0;
    if (!device && !host && !both) {
        refuse("--toward", value, "device, host or both");
    }
    options->toward[LULL_TOWARD_DEVICE] = device || both;
    options->toward[LULL_TOWARD_HOST] = host || both;
}

/* Takes an option of the line itself; false if it is none. */
static bool take_of_line(struct proxy_options *options, const char *option, const char *value) {
    if (strcmp(option, "--to") == 0) {
        options->to = path(option, value);
    } else if (strcmp(option, "--link") == 0) {
        options->link = path(option, value);
    } else if (strcmp(option, "--seed") == 0) {
        options->seed = whole(option, value);
    } else if (strcmp(option, "--toward") == 0) {
        set_toward(options, value);
    } else {
        return false;
    }
    return true;
}

/* The place of a probability among the settings; NULL if the option is none. */
static double *probability(struct lull_noise_settings *noise, const char *option) {
    if (strcmp(option, "--corrupt") == 0) {
        return &noise->corrupt;
    }
    if (strcmp(option, "--drop") == 0) {
        return &noise->drop;
    }
    if (strcmp(option, "--double") == 0) {
        return &noise->twice;
    }
    return strcmp(option, "--swap") == 0 ? &noise->swap : NULL;
}

static void take_of_noise(
        struct lull_noise_settings *noise, const char *option, const char *value) {
    if (strcmp(option, "--delay") == 0) {
        noise->delay = millis(option, value);
    } else if (strcmp(option, "--jitter") == 0) {
        noise->jitter = millis(option, value);
    } else if (strcmp(option, "--cut-after") == 0) {
        noise->cut_after = seconds(option, value);
    } else if (strcmp(option, "--cut-bytes") == 0) {
        noise->cut_bytes = whole(option, value);
    } else if (strcmp(option, "--cut-for") == 0) {
        noise->cut_for = seconds(option, value);
    } else {
        *probability(noise, option) = decimal(option, value, 1, "a probability, 0 to 1");
    }
}

static void take_value(struct proxy_options *options, const char *option, const char *value) {
    if (take_of_line(options, option, value)) {
        return;
    }
    for (size_t way = 0; way < LULL_WAYS; way++) {
        if (options->toward[way]) {
            take_of_noise(&options->noise[way], option, value);
        }
    }
}

static const char *const WITH_VALUE[] = {
        "--to",     "--link", "--seed",  "--toward", "--corrupt",   "--drop",      "--double",
        "--swap",   "--delay", "--jitter", "--cut-after", "--cut-bytes", "--cut-for"};

static bool takes_value(const char *option) {
    for (size_t i = 0; i < COUNT(WITH_VALUE); i++) {
        if (strcmp(option, WITH_VALUE[i]) == 0) {
            return true;
        }
    }
    return false;
}

/* Takes an option that stands alone; false if it is none. */
static bool take_flag(struct proxy_options *options, const char *option) {
    if (strcmp(option, "--help") == 0) {
        fputs(HELP, stdout);
        exit(0);
    }
    bool until_eof = strcmp(option, "--until-eof") == 0;
    options->until_eof = options->until_eof || until_eof;
    return until_eof;
}

static __attribute__((noreturn)) void object(const char *option, const char *objection) {
    fprintf(stderr, "lull-proxy: %s %s.\n", option, objection);
    exit(2);
}

static bool is_command(const char *option) {
    static const char *const COMMANDS[] = {"--corrupt", "--drop",   "--double",   "--swap",
                                           "--delay",   "--jitter", "--cut-bytes"};
    for (size_t i = 0; i < COUNT(COMMANDS); i++) {
        if (strcmp(option, COMMANDS[i]) == 0) {
            return true;
        }
    }
    return false;
}

void obey_proxy_command(struct lull_noise *noise, const char *command) {
    char option[64];
    snprintf(option, sizeof option, "--%s", command);
    char *value = option + strcspn(option, " ");
    if (*value == ' ') {
        *value++ = '\0';
    }
    if (!is_command(option)) {
        fprintf(stderr, "lull-proxy: \"%s\" is no command; docs/protocol.md has them.\n", command);
        exit(2);
    }
    take_of_noise(&noise->settings, option, value);
    if (strcmp(option, "--cut-bytes") == 0) {
        noise->settings.cut_bytes += noise->counts.passed;
    }
}

struct proxy_options read_proxy_options(int count, char **words) {
    struct proxy_options options = {
            .seed = 1, .noise = {LULL_NO_NOISE, LULL_NO_NOISE}, .toward = {true, true}};
    for (int i = 1; i < count; i++) {
        if (take_flag(&options, words[i])) {
            continue;
        }
        if (!takes_value(words[i])) {
            object(words[i], "is no option; --help shows them");
        }
        if (i + 1 == count) {
            object(words[i], "needs a value; --help shows which");
        }
        take_value(&options, words[i], words[i + 1]);
        i++;
    }
    if (options.to == NULL) {
        object("--to", "is missing; give it the sleeve's port");
    }
    return options;
}
