/* How deep the chip's stack has grown, by the paint that is still there. */
#ifndef LULL_RIG_STACK_H
#define LULL_RIG_STACK_H

#include <simavr/sim_avr.h>
#include <simavr/sim_elf.h>
#include <stddef.h>

/* Paints all memory that no variable is in; before the chip runs. */
void stack_paint(avr_t *avr, const elf_firmware_t *firmware);

/* How many bytes are as they were painted. */
size_t stack_never_used(const avr_t *avr);

#endif
