/* What the sensors' readings are made of. */
#ifndef LULL_AVR_CONVERSIONS_H
#define LULL_AVR_CONVERSIONS_H

/* So many conversions of 10 bits are added up for a reading. */
#define CONVERSIONS 16
#define CONVERSIONS_MOST (1023U * CONVERSIONS)

#endif
