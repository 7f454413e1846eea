#include "options.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char HELP[] =
        "lull-avr-rig: the firmware of a microcontroller, on a simulated one\n"
        "\n"
        "  --elf FILE       the firmware, lull-sleeve-328p.elf or lull-sleeve-2560.elf\n"
        "  --chip NAME      328p (Uno, Nano) or 2560 (Mega); 328p\n"
        "  --link PATH      a symbolic link to its pseudo terminal\n"
        "  --record FILE    writes down what each motor's pin does; - is standard output\n"
        "  --commits        the record tells each time the timers are written to, too\n"
        "  --heard          and when messages come\n"
        "  --real-time      runs before all other programs, if it may\n"
        "  --until-eof      takes commands from standard input, and ends when that does\n"
        "  --help           this\n"
        "\n"
        "It says \"sleeve ready on /dev/pts/N\" once, and ends on SIGTERM or SIGINT.\n"
        "SIGUSR1 presses its stop button, the next one lets it go; SIGUSR2 resets it.\n"
        "\n"
        "Commands, one on a line: button pressed, button released, temperature 31.5 (degrees\n"
        "Celsius, or missing, or frozen), supply 4.9 (volts), reset, brown-out, hang, replug.\n";

static __attribute__((noreturn)) void refuse(const char *option, const char *value) {
    fprintf(stderr, "lull-avr-rig: %s %s is not known; --help shows what is.\n", option, value);
    exit(2);
}

static const struct chip *chip_named(const char *name) {
    for (size_t i = 0; i < sizeof CHIPS / sizeof *CHIPS; i++) {
        if (strcmp(name, CHIPS[i].name) == 0) {
            return &CHIPS[i];
        }
    }
    refuse("--chip", name);
}

static void take_value(struct rig_options *options, const char *option, const char *value) {
    if (strcmp(option, "--elf") == 0) {
        options->elf = value;
    } else if (strcmp(option, "--chip") == 0) {
        options->chip = chip_named(value);
    } else if (strcmp(option, "--link") == 0) {
        options->link = value;
    } else if (strcmp(option, "--record") == 0) {
        options->record = value;
    } else {
        refuse(option, value);
    }
}

static bool take_flag(struct rig_options *options, const char *option) {
    const struct {
        const char *name;
        bool *flag;
    } flags[] = {{"--commits", &options->commits},
                 {"--heard", &options->heard},
                 {"--real-time", &options->real_time},
                 {"--until-eof", &options->until_eof}};
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
        if (strcmp(option, flags[i].name) == 0) {
            *flags[i].flag = true;
            return true;
        }
    }
    return false;
}

struct rig_options read_rig_options(int count, char **words) {
    struct rig_options options = {.chip = &CHIPS[0]};
    for (int i = 1; i < count; i++) {
        if (strcmp(words[i], "--help") == 0) {
            fputs(HELP, stdout);
            exit(0);
        } else if (take_flag(&options, words[i])) {
            continue;
        } else if (i + 1 == count) {
            refuse(words[i], "without a value");
        } else {
            take_value(&options, words[i], words[i + 1]);
            i++;
        }
    }
    if (options.elf == NULL) {
        fprintf(stderr, "lull-avr-rig: no firmware; give it one with --elf FILE.\n");
        exit(2);
    }
    return options;
}
