/* What each boot is told apart by: its number and its reason. */
#ifndef LULL_AVR_BOOT_H
#define LULL_AVR_BOOT_H

#include <stdint.h>

#include "../core/wire.h"

/* Counts this boot in the EEPROM and returns its number; takes up to 14 ms. */
uint32_t boot_number(void);

/* Why it booted. A bootloader that clears the flags leaves LULL_REASON_BOOT of them. */
enum lull_reason boot_reason(void);

#endif
