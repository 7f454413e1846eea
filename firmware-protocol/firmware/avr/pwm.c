#include "pwm.h"

#include <stdbool.h>
#include <string.h>

/*
 * Timers of 16 bits count 0 to 499, which makes 32 kHz and the clock's 32 ticks per millisecond
 * exact. Those of 8 bits count up to 255 and down again, 31.4 kHz.
 */
#define WIDE_TOP 499U
#define WIDE_MODE(timer) (1 << WGM##timer##1)
#define NARROW_MODE(timer) (1 << WGM##timer##0)

/* What a level of 65536 would be, so that full drive, 65280, comes to 499 and to 255. */
#define WIDE_SCALE 501U
#define NARROW_SCALE 256U

#define PLACE(timer) PLACE_OF_##timer,
enum { WIDE_TIMERS(PLACE) NARROW_TIMERS(PLACE) };

/* Where a motor's timer is among the controls, and the bit that connects the motor to it. */
struct connection {
    uint8_t place;
    uint8_t bit;
};

#define CONNECTION(timer, output, ...) {PLACE_OF_##timer, 1 << COM##timer##output##1},
static const struct connection CONNECTIONS[] = {WIDE_MOTORS(CONNECTION) NARROW_MOTORS(CONNECTION)};

#define WIDE_MODE_OF(timer) WIDE_MODE(timer),
#define NARROW_MODE_OF(timer) NARROW_MODE(timer),
static const uint8_t MODES[] = {WIDE_TIMERS(WIDE_MODE_OF) NARROW_TIMERS(NARROW_MODE_OF)};

#define START_WIDE(timer)                                 \
    ICR##timer = WIDE_TOP;                                \
    TCCR##timer##A = WIDE_MODE(timer);                    \
    TCCR##timer##B = 1 << WGM##timer##3 | 1 << WGM##timer##2; \
    TCCR##timer##B |= 1 << CS##timer##0;

#define START_NARROW(timer)              \
    TCCR##timer##A = NARROW_MODE(timer); \
    TCCR##timer##B = 1 << CS##timer##0;

/* A pin that is not connected to its timer is low, because its port is 0 since the reset. */
#define MAKE_OUTPUT(timer, output, port, bit) DDR##port |= 1 << (bit);

void pwm_start(void) {
    WIDE_TIMERS(START_WIDE)
    NARROW_TIMERS(START_NARROW)
    WIDE_MOTORS(MAKE_OUTPUT)
    NARROW_MOTORS(MAKE_OUTPUT)
}

static uint16_t scaled(uint16_t level, uint16_t scale) {
    return (uint16_t)(((uint32_t)level * scale + 0x8000UL) >> 16);
}

/* A motor at rest stays disconnected: a compare value of 0 would still be a short pulse. */
static void connect(struct pwm_duty *duty, uint8_t motor) {
    duty->controls[CONNECTIONS[motor].place] |= CONNECTIONS[motor].bit;
}

void pwm_prepare(const uint16_t *levels, struct pwm_duty *into) {
    memcpy(into->controls, MODES, sizeof MODES);
    for (uint8_t motor = 0; motor < PWM_MOTORS; motor++) {
        bool is_wide = motor < PWM_WIDE;
        uint16_t value = scaled(levels[motor], is_wide ? WIDE_SCALE : NARROW_SCALE);
        if (is_wide) {
            into->wide[motor] = value;
        } else {
            into->narrow[motor - PWM_WIDE] = (uint8_t)value;
        }
        if (value > 0) {
            connect(into, motor);
        }
    }
}
