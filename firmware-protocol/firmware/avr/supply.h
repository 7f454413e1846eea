/*
 * The supply, from how large the chip's reference of 1.1 V looks beside it. That reference is 1.0 to
 * 1.2 V (data sheet, "Bandgap reference voltage"), so a reading is within 9 % of the truth. The
 * limits are wide enough that none of what a board may have, 4.4 V to USB's 5.25 V, is refused.
 * Where the reference was measured, a build with BANDGAP_MV of that many millivolts is exact.
 */
#ifndef LULL_AVR_SUPPLY_H
#define LULL_AVR_SUPPLY_H

#include <stdint.h>

#define SUPPLY_LEAST 4000 /* in millivolts */
#define SUPPLY_MOST 5800

/* The supply in millivolts, from the sum of conversions; 0 if that cannot be. */
uint16_t supply_of(uint16_t sum);

#endif
