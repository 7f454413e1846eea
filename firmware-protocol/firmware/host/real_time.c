#define _GNU_SOURCE
#include "real_time.h"

#include <errno.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

/* Above ordinary programs, below what the kernel itself does with such a priority (50). */
#define PRIORITY 40

void real_time_begin(void) {
    struct sched_param parameters = {.sched_priority = PRIORITY};
    if (sched_setscheduler(0, SCHED_FIFO, &parameters) != 0 ||
        mlockall(MCL_CURRENT | MCL_FUTURE) != 0) {
        fprintf(stderr, "lull-sleeve: not in real time: %s; run it as root or raise the limits.\n",
                strerror(errno));
    }
}
