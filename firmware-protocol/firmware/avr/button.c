#include "button.h"

#include "chip.h"

#define STEADY_MS 5

void button_start(void) {
    BUTTON_PORT |= 1 << BUTTON_BIT;
}

bool button_pressed(void) {
    static uint8_t low_ms;
    if (BUTTON_PINS & (1 << BUTTON_BIT)) {
        low_ms = 0;
    } else if (low_ms < STEADY_MS) {
        low_ms++;
    }
    return low_ms == STEADY_MS;
}
