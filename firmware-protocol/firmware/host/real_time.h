/* Being on time on a machine that is busy with other things. */
#ifndef LULL_REAL_TIME_H
#define LULL_REAL_TIME_H

/*
 * Lets this program run before all ordinary ones and keeps it in memory. Where that is not allowed
 * it says so in one sentence, and the program goes on without.
 */
void real_time_begin(void);

#endif
