/* Counts the boots in the EEPROM, so that each has a number of its own. */
#ifndef LULL_AVR_BOOTS_H
#define LULL_AVR_BOOTS_H

#include <stdint.h>

/* Counts this boot and returns its number; takes up to 14 ms. */
uint32_t boots_count(void);

#endif
