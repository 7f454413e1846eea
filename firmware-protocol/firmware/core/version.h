/* The version of this firmware. */
#ifndef LULL_VERSION_H
#define LULL_VERSION_H

#define LULL_FIRMWARE_MAJOR 0
#define LULL_FIRMWARE_MINOR 1
#define LULL_FIRMWARE_PATCH 0

#endif
