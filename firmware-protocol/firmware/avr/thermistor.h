/*
 * The temperature, from a thermistor (NTC) of 10 kOhm at 25 degrees Celsius and B = 3950 K between
 * A1 and ground, with 10 kOhm from A1 to 5 V.
 */
#ifndef LULL_AVR_THERMISTOR_H
#define LULL_AVR_THERMISTOR_H

#include <stdint.h>

/*
 * The temperature in tenths of a kelvin, from the sum of conversions, which is to be told each 64
 * ms. 0 if the thermistor is open or short, or if not one bit of the sum has changed for 10 s,
 * which the noise of a converter that works does not let happen.
 */
uint16_t thermistor_of(uint16_t sum);

#endif
