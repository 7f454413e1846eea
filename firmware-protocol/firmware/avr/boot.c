#include "boot.h"

#include <avr/eeprom.h>
#include <avr/io.h>
#include <avr/wdt.h>

static uint32_t EEMEM boots;

/* Written before the C runtime clears the other variables. */
static uint8_t reset_flags __attribute__((section(".noinit")));

/*
 * Runs before main() and before variables have values. After it has bitten, the watchdog still
 * runs, with 16 ms, which is shorter than a boot takes; and it cannot be stopped while its flag
 * stands.
 */
void boot_early(void) __attribute__((naked, used, externally_visible, section(".init3")));
void boot_early(void) {
    reset_flags = MCUSR;
    MCUSR = 0;
    wdt_disable();
}

uint32_t boot_number(void) {
    uint32_t number = eeprom_read_dword(&boots) + 1;
    eeprom_update_dword(&boots, number);
    return number;
}

/* A chip that is being switched on may pass through a brown-out on its way up. */
enum lull_reason boot_reason(void) {
    if (reset_flags & (1 << WDRF)) {
        return LULL_REASON_WATCHDOG;
    }
    bool browned_out = (reset_flags & (1 << BORF)) && !(reset_flags & (1 << PORF));
    return browned_out ? LULL_REASON_BROWN_OUT : LULL_REASON_BOOT;
}
