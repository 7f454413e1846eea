/* The sleeve on an AVR: the core between UART and PWM, stepped each millisecond. */
#include <avr/interrupt.h>
#include <avr/wdt.h>
#include <string.h>

#include "../core/sleeve.h"
#include "boots.h"
#include "button.h"
#include "chip.h"
#include "clock.h"
#include "pwm.h"
#include "uart.h"

#define BUTTON_RAMP_MS 300
#define MOST_BYTES_AT_ONCE 64

static struct lull_sleeve sleeve;

/* The watchdog may still run after it has bitten, shorter than a boot takes. */
static void calm_the_watchdog(void) {
    MCUSR = 0;
    wdt_disable();
}

static void boot(void) {
    struct lull_identity identity = {
            .motors = pwm_motors(), .ticks_per_ms = CLOCK_TICKS_PER_MS};
    memcpy(identity.id, CHIP_ID, sizeof identity.id);
    lull_sleeve_boot(&sleeve, &identity, boots_count(), clock_now());
}

static void start(void) {
    calm_the_watchdog();
    pwm_start();
    button_start();
    boot();
    uart_start();
    clock_start();
    wdt_enable(WDTO_120MS);
    sei();
}

static void receive(void) {
    uint8_t byte;
    for (uint8_t i = 0; i < MOST_BYTES_AT_ONCE && uart_take(&byte); i++) {
        lull_sleeve_receive(&sleeve, byte, clock_now());
    }
}

static void transmit(void) {
    uint8_t byte;
    while (uart_has_room() && lull_sleeve_transmit(&sleeve, &byte, 1) == 1) {
        uart_send(byte);
    }
}

/*
 * Only here is the watchdog fed: a main loop that hangs and a clock that stands still both reset
 * the chip, and that lets go of the motors. A held button ends whatever was armed since the last
 * step before any of it is felt.
 */
static void step(uint32_t now) {
    if (button_pressed()) {
        lull_sleeve_stop(&sleeve, BUTTON_RAMP_MS, now);
    }
    lull_sleeve_step(&sleeve, now);
    pwm_apply(&sleeve);
    wdt_reset();
}

int main(void) {
    start();
    uint32_t stepped = clock_now();
    for (;;) {
        receive();
        transmit();
        uint32_t now = clock_now();
        if (now - stepped >= CLOCK_TICKS_PER_MS) {
            stepped = now;
            step(now);
        }
    }
}
