#include "thermistor.h"

#include <avr/pgmspace.h>
#include <stdbool.h>

#include "conversions.h"

/* Beyond 150 and below -45 degrees Celsius a wire is more likely. */
#define SHORT (18U * CONVERSIONS)
#define OPEN (1004U * CONVERSIONS)

#define READING_MS (4 * CONVERSIONS)
#define FROZEN_READINGS (10000 / READING_MS)

/*
 * Tenths of a kelvin at conversions of 0, 64, 128 to 1024, by the B equation (Steinhart and Hart's
 * with two terms): 1/T = 1/298.15 K + ln(R/10 kOhm)/B, R/10 kOhm = n/(1024 - n). The ends, where
 * the equation has none, are those of 8 and 1016. Straight lines between them are within 0.2 K from
 * 27 to 47 degrees Celsius and within 0.4 K from -10 to 60.
 */
static const uint16_t TENTHS[] PROGMEM = {4700, 3748, 3495, 3353, 3251, 3170, 3101, 3039, 2982,
                                          2926, 2871, 2814, 2753, 2684, 2600, 2476, 2183};
#define STEP (64U * CONVERSIONS)

static bool is_frozen(uint16_t sum) {
    static uint16_t last;
    static uint8_t same;
    if (sum != last) {
        last = sum;
        same = 0;
    } else if (same < FROZEN_READINGS) {
        same++;
    }
    return same == FROZEN_READINGS;
}

static uint16_t tenths_at(uint16_t sum) {
    const uint16_t *entry = &TENTHS[sum / STEP];
    uint16_t warmer = pgm_read_word(entry);
    uint16_t colder = pgm_read_word(entry + 1);
    uint16_t less = (uint16_t)((uint32_t)(warmer - colder) * (sum % STEP) / STEP);
    return (uint16_t)(warmer - less);
}

uint16_t thermistor_of(uint16_t sum) {
    bool frozen = is_frozen(sum);
    return frozen || sum < SHORT || sum > OPEN ? 0 : tenths_at(sum);
}
