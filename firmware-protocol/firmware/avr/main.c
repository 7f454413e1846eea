/* The sleeve on an AVR: the core between UART and PWM. */
#include <avr/interrupt.h>
#include <avr/wdt.h>
#include <string.h>

#include "../core/sleeve.h"
#include "../core/ticks.h"
#include "boot.h"
#include "button.h"
#include "clock.h"
#include "pwm.h"
#include "sensors.h"
#include "uart.h"

#define MOST_BYTES_AT_ONCE 16

/* So long it takes to work out the levels of all motors, 14 at most. */
#define PREPARING_TICKS 8

static struct lull_sleeve sleeve;

static void boot(void) {
    struct lull_identity identity = {
            .motors = PWM_MOTORS,
            .ticks_per_ms = CLOCK_TICKS_PER_MS,
            .sensors = sensors_present()};
    memcpy(identity.id, CHIP_ID, sizeof identity.id);
    lull_sleeve_boot(&sleeve, &identity, boot_number(), boot_reason(), clock_now());
}

/*
 * Works out the levels of the next time, while what was worked out before still waits for its own:
 * so a message that changes what is to be felt next comes in time, and none makes it late. If it is
 * late already, the levels are those of the first moment that can be met.
 */
static void prepare(uint32_t last) {
    uint16_t levels[PWM_MOTORS];
    uint32_t now = clock_now();
    uint32_t tick = lull_sleeve_next(&sleeve, last);
    if (!lull_after(tick, now)) {
        tick = now + PREPARING_TICKS;
    }
    lull_sleeve_levels(&sleeve, tick, levels);
    pwm_prepare(levels, clock_spare());
    clock_hand_over(tick);
}

static void start(void) {
    pwm_start();
    button_start();
    sensors_start();
    boot();
    uart_start();
    prepare(clock_now());
    wdt_enable(WDTO_120MS);
    clock_start();
    sei();
}

/*
 * Up to the end of a message, so that nothing else waits for more than one. Only a zero ends a
 * message, and only then the time matters.
 */
static void receive(void) {
    uint8_t byte = 1;
    for (uint8_t i = 0; i < MOST_BYTES_AT_ONCE && byte != 0 && uart_take(&byte); i++) {
        lull_sleeve_receive(&sleeve, byte, byte == 0 ? clock_now() : 0);
    }
}

static void transmit(void) {
    uint8_t byte;
    while (uart_has_room() && lull_sleeve_transmit(&sleeve, &byte, 1) == 1) {
        uart_send(byte);
    }
}

/* The core wants to hear what is new, and is spared what is not. */
static void sense(uint32_t now) {
    static struct lull_senses senses;
    bool pressed = button_pressed();
    bool is_new = sensors_step(&senses) || (senses.supply != 0 && senses.button != pressed);
    senses.button = pressed;
    if (is_new) {
        lull_sleeve_sense(&sleeve, &senses, now);
    }
}

/*
 * Only here is the watchdog fed, and only when motors have just been brought to their levels: a
 * main loop that hangs, a clock that stands still and an interrupt that does nothing all reset the
 * chip, and that lets go of the motors.
 */
static void step(void) {
    uint32_t now = clock_now();
    sense(now);
    lull_sleeve_step(&sleeve, now);
    wdt_reset();
}

/* Receives, and tells whether that has changed where the motors are going. */
static bool is_led_elsewhere(void) {
    uint32_t end = sleeve.motion.end;
    bool moving = sleeve.motion.moving;
    receive();
    return sleeve.motion.end != end || sleeve.motion.moving != moving;
}

int main(void) {
    uint32_t last = 0;
    start();
    for (;;) {
        bool led_elsewhere = is_led_elsewhere();
        bool applied = !clock_waits();
        if (applied) {
            last = clock_applied();
            step();
        }
        if (applied || led_elsewhere) {
            prepare(last);
        }
        transmit();
    }
}
