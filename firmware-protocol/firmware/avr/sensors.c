#include "sensors.h"

#include <avr/io.h>

#include "../core/wire.h"
#include "chip.h"
#include "conversions.h"
#include "supply.h"
#include "thermistor.h"

/*
 * What is measured, one after another. A conversion takes 0.1 ms; after the input was changed one
 * step passes before it begins, because the bandgap takes its time to charge the converter.
 */
static const uint8_t INPUTS[] = {
        BANDGAP_MUX,
#ifdef LULL_NTC
        NTC_MUX,
#endif
};
#define COUNT (sizeof INPUTS)

static uint16_t sums[COUNT];
static uint8_t input;
static uint8_t taken;
static bool settling;

static void select_input(void) {
    ADMUX = (uint8_t)(1 << REFS0 | INPUTS[input]);
}

static void convert(void) {
    ADCSRA |= 1 << ADSC;
    settling = false;
}

/* The converter runs at 125 kHz, of the 50 to 200 in which it has its full resolution. */
void sensors_start(void) {
    ADCSRA = 1 << ADEN | 1 << ADPS2 | 1 << ADPS1 | 1 << ADPS0;
#ifdef LULL_NTC
    DIDR0 = 1 << ADC1D;
#endif
    select_input();
    settling = true;
}

struct lull_sensors sensors_present(void) {
    struct lull_sensors sensors = {
            .kinds = LULL_SENSOR_BUTTON | LULL_SENSOR_SUPPLY,
            .least_supply = SUPPLY_LEAST,
            .most_supply = SUPPLY_MOST};
#ifdef LULL_NTC
    sensors.kinds |= LULL_SENSOR_TEMPERATURE;
#endif
    return sensors;
}

static void conclude(struct lull_senses *into) {
    into->supply = supply_of(sums[0]);
    sums[0] = 0;
#ifdef LULL_NTC
    into->temperature = thermistor_of(sums[1]);
    sums[1] = 0;
#endif
    taken = 0;
}

/* True if that makes the readings complete. */
static bool take(uint16_t converted) {
    sums[input] = (uint16_t)(sums[input] + converted);
    input = (uint8_t)(input + 1);
    if (input == COUNT) {
        input = 0;
        taken++;
    }
    return taken == CONVERSIONS;
}

bool sensors_step(struct lull_senses *into) {
    if (settling) {
        convert();
        return false;
    }
    if (ADCSRA & (1 << ADSC)) {
        return false;
    }
    bool complete = take(ADC);
    select_input();
    settling = COUNT > 1;
    if (!settling) {
        convert();
    }
    if (complete) {
        conclude(into);
    }
    return complete;
}
