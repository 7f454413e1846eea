#include "pwm.h"

#include "chip.h"

/*
 * Timers of 16 bits count 0 to 499, which makes 32 kHz and the clock's 32 ticks per millisecond
 * exact. Those of 8 bits count up to 255 and down again, 31.4 kHz.
 */
#define WIDE_TOP 499U

/* What a level of 65536 would be, so that full drive, 65280, comes to 499 and to 255. */
#define WIDE_SCALE 501U
#define NARROW_SCALE 256U

struct channel {
    volatile void *compare;
    volatile uint8_t *control;
    volatile uint8_t *direction;
    uint8_t connect;
    uint8_t pin;
};

#define CHANNEL(compare, control, connect, direction, pin) \
    {&compare, &control, &direction, 1 << connect, 1 << pin},

static const struct channel WIDE[] = {WIDE_MOTORS(CHANNEL)};
static const struct channel NARROW[] = {NARROW_MOTORS(CHANNEL)};

#define WIDE_COUNT ((uint8_t)(sizeof WIDE / sizeof *WIDE))
#define NARROW_COUNT ((uint8_t)(sizeof NARROW / sizeof *NARROW))

#define START_WIDE(n)                             \
    ICR##n = WIDE_TOP;                            \
    TCCR##n##A = 1 << WGM##n##1;                  \
    TCCR##n##B = 1 << WGM##n##3 | 1 << WGM##n##2; \
    TCCR##n##B |= 1 << CS##n##0

#define START_NARROW(n)          \
    TCCR##n##A = 1 << WGM##n##0; \
    TCCR##n##B = 1 << CS##n##0

uint8_t pwm_motors(void) {
    return WIDE_COUNT + NARROW_COUNT;
}

/* A pin that is not connected to its timer is low, because its port is 0 since the reset. */
static void make_outputs(const struct channel *channels, uint8_t count) {
    for (uint8_t i = 0; i < count; i++) {
        *channels[i].direction |= channels[i].pin;
    }
}

void pwm_start(void) {
    START_NARROW(0);
    START_WIDE(1);
    START_NARROW(2);
#if defined(__AVR_ATmega2560__)
    START_WIDE(3);
    START_WIDE(4);
    START_WIDE(5);
#endif
    make_outputs(WIDE, WIDE_COUNT);
    make_outputs(NARROW, NARROW_COUNT);
}

static uint16_t duty(uint16_t level, uint16_t scale) {
    return (uint16_t)(((uint32_t)level * scale + 0x8000UL) >> 16);
}

/* At rest the pin leaves its timer: a compare value of 0 would still be a short pulse. */
static void connect(const struct channel *channel, bool driven) {
    if (driven) {
        *channel->control |= channel->connect;
    } else {
        *channel->control &= (uint8_t)~channel->connect;
    }
}

void pwm_apply(const struct lull_sleeve *sleeve) {
    uint8_t motor = 0;
    for (uint8_t i = 0; i < WIDE_COUNT; i++) {
        uint16_t value = duty(lull_sleeve_level(sleeve, motor++), WIDE_SCALE);
        *(volatile uint16_t *)WIDE[i].compare = value;
        connect(&WIDE[i], value > 0);
    }
    for (uint8_t i = 0; i < NARROW_COUNT; i++) {
        uint16_t value = duty(lull_sleeve_level(sleeve, motor++), NARROW_SCALE);
        *(volatile uint8_t *)NARROW[i].compare = (uint8_t)value;
        connect(&NARROW[i], value > 0);
    }
}
