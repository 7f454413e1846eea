#include "stack.h"

#include <string.h>

#define PAINT 0xC5

void stack_paint(avr_t *avr, const elf_firmware_t *firmware) {
    size_t first = (size_t)avr->ioend + 1 + firmware->datasize + firmware->bsssize;
    memset(avr->data + first, PAINT, avr->ramend - first + 1);
}

/* The longest stretch: variables that are never cleared lie below it, the stack above. */
size_t stack_never_used(const avr_t *avr) {
    size_t longest = 0;
    size_t length = 0;
    for (size_t address = (size_t)avr->ioend + 1; address <= avr->ramend; address++) {
        length = avr->data[address] == PAINT ? length + 1 : 0;
        longest = length > longest ? length : longest;
    }
    return longest;
}
