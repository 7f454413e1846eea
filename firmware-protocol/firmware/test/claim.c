#include "claim.h"

#include <stdio.h>

static int passed;
static int failed;

void claim(const char *subject, const char *text, bool holds, const char *file, int line) {
    if (holds) {
        passed++;
    } else {
        failed++;
        printf("%s:%d: not true of %s: %s\n", file, line, subject, text);
    }
}

int claims_result(void) {
    printf("firmware: %d passed, %d failed\n", passed, failed);
    return failed == 0 ? 0 : 1;
}
