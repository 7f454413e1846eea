/* Sessions: how they begin, and the ways in which they end. */
#ifndef LULL_SESSION_H
#define LULL_SESSION_H

#include "sleeve.h"

/* So many milliseconds in the sleeve's ticks. */
uint32_t lull_session_ticks(const struct lull_sleeve *sleeve, uint16_t ms);

/* No session, for this reason. */
void lull_session_boot(struct lull_sleeve *sleeve, enum lull_reason reason);

/* Whatever time alone brings about, before anything else is done at that time. */
void lull_session_pass_time(struct lull_sleeve *sleeve, uint32_t now);

/* Ends a session that has become unfit to go on. */
void lull_session_check_health(struct lull_sleeve *sleeve, uint32_t now);

enum lull_result lull_session_arm(
        struct lull_sleeve *sleeve, const struct lull_arm *arm, uint32_t now);
void lull_session_stop(struct lull_sleeve *sleeve, uint16_t ramp_ms, uint32_t now);

#endif
