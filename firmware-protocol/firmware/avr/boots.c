#include "boots.h"

#include <avr/eeprom.h>

static uint32_t EEMEM boots;

uint32_t boots_count(void) {
    uint32_t number = eeprom_read_dword(&boots) + 1;
    eeprom_update_dword(&boots, number);
    return number;
}
