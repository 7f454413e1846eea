/* The tests of the core and of the noise. */
#ifndef LULL_TESTS_H
#define LULL_TESTS_H

void test_vectors(int count, char **paths);
void test_receiver(void);
void test_outbox(void);
void test_motion(void);
void test_session(void);
void test_frames(void);
void test_limits(void);
void test_health(void);
void test_next(void);
void test_reports(void);
void test_noise(void);

#endif
