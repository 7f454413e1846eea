/* What a sleeve says, put into its outbox. A report for which there is no room there is lost. */
#ifndef LULL_REPORTS_H
#define LULL_REPORTS_H

#include "sleeve.h"

void lull_report_welcome(struct lull_sleeve *sleeve);
void lull_report_ack(
        struct lull_sleeve *sleeve, const struct lull_host_message *message,
        enum lull_result result);
void lull_report_pong(struct lull_sleeve *sleeve, uint32_t token, uint32_t now);

/* Alone of all, a status waits until there is room for it. */
void lull_report_status_if_due(struct lull_sleeve *sleeve, uint32_t now);

#endif
