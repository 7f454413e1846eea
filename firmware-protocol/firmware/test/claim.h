/* Claims about the firmware: each is either true or told on standard output. */
#ifndef LULL_CLAIM_H
#define LULL_CLAIM_H

#include <stdbool.h>

/* One claim; what it is about comes first, so that a failure can be read. */
#define CLAIM(subject, text, holds) claim(subject, text, holds, __FILE__, __LINE__)

void claim(const char *subject, const char *text, bool holds, const char *file, int line);

/* Prints how many claims hold and how many do not; 0 if all do. */
int claims_result(void);

#endif
