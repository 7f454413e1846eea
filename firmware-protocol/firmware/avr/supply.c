#include "supply.h"

#include "conversions.h"

#ifndef BANDGAP_MV
#define BANDGAP_MV 1100UL
#endif

/* Below it the supply would be beyond 16 V, above it less than the chip can run with. */
#define LEAST_SUM (64U * CONVERSIONS)
#define MOST_SUM (800U * CONVERSIONS)

uint16_t supply_of(uint16_t sum) {
    if (sum < LEAST_SUM || sum > MOST_SUM) {
        return 0;
    }
    return (uint16_t)(BANDGAP_MV * 1024UL * CONVERSIONS / sum);
}
