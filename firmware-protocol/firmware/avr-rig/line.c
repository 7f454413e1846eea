#include "line.h"

#include <simavr/avr_uart.h>
#include <simavr/sim_cycle_timers.h>
#include <string.h>

#define BITS_PER_BYTE 10

static void hear(avr_irq_t *irq, uint32_t value, void *param) {
    struct line *line = param;
    (void)irq;
    if (line->said < sizeof line->going) {
        line->going[line->said++] = (uint8_t)value;
    }
}

/*
 * The program takes a byte. This and what follows stands in for simavr's own receiver, which has
 * room for 64 bytes and sends more only when it is asked.
 */
static uint8_t take(avr_t *avr, avr_io_addr_t address, void *param) {
    struct line *line = param;
    avr->data[address] = line->receiver[0];
    if (line->in_receiver > 0) {
        line->in_receiver--;
        memmove(line->receiver, line->receiver + 1, line->in_receiver);
    }
    if (line->in_receiver > 0) {
        avr_raise_interrupt(avr, line->received);
    } else {
        avr_clear_interrupt(avr, line->received);
    }
    return avr->data[address];
}

static avr_cycle_count_t byte_cycles(const avr_t *avr) {
    unsigned divider = avr->data[UBRR0_ADDRESS] | (unsigned)avr->data[UBRR0_ADDRESS + 1] << 8;
    unsigned samples = (avr->data[UCSR0A_ADDRESS] & UCSR0A_U2X0) != 0 ? 8 : 16;
    return (avr_cycle_count_t)BITS_PER_BYTE * samples * (divider + 1);
}

static void arrive(struct line *line, uint8_t byte) {
    if (line->in_receiver == RECEIVER_BYTES) {
        witness_lost(line->witness);
    } else {
        line->receiver[line->in_receiver++] = byte;
        avr_raise_interrupt(line->avr, line->received);
    }
    if (byte == 0) {
        witness_heard(line->witness);
    }
}

static avr_cycle_count_t pass_byte(avr_t *avr, avr_cycle_count_t when, void *param) {
    struct line *line = param;
    bool listens = (avr->data[UCSR0B_ADDRESS] & UCSR0B_RXEN0) != 0;
    if (line->under_way >= 0) {
        arrive(line, (uint8_t)line->under_way);
    }
    line->under_way = listens && line->first < line->end ? line->coming[line->first++] : -1;
    return when + byte_cycles(avr);
}

void line_reset(struct line *line) {
    line->under_way = -1;
    line->in_receiver = 0;
    avr_cycle_timer_register(line->avr, byte_cycles(line->avr), pass_byte, line);
}

static avr_int_vector_t *vector_of(const struct chip *chip, const avr_t *avr) {
    const avr_int_table_t *table = &avr->interrupts;
    uint8_t place = 0;
    while (table->vector[place]->vector != chip->receive_vector) {
        place++;
    }
    return table->vector[place];
}

void line_open(
        struct line *line, const struct chip *chip, avr_t *avr, struct witness *witness,
        const char *link) {
    uint32_t flags = 0;
    avr_ioctl(avr, AVR_IOCTL_UART_GET_FLAGS('0'), &flags);
    flags &= ~(uint32_t)(AVR_UART_FLAG_STDIO | AVR_UART_FLAG_POLL_SLEEP);
    avr_ioctl(avr, AVR_IOCTL_UART_SET_FLAGS('0'), &flags);
    avr_irq_t *output = avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUTPUT);
    line->avr = avr;
    line->witness = witness;
    avr_irq_register_notify(output, hear, line);
    line->received = vector_of(chip, avr);
    avr->io[AVR_DATA_TO_IO(UDR0_ADDRESS)].r.c = take;
    avr->io[AVR_DATA_TO_IO(UDR0_ADDRESS)].r.param = line;
    line_reset(line);
    port_open(&line->port, link);
}

void line_exchange(struct line *line) {
    size_t left = line->end - line->first;
    memmove(line->coming, line->coming + line->first, left);
    line->first = 0;
    line->end = left + port_read(&line->port, line->coming + left, sizeof line->coming - left);
    if (line->said > 0) {
        port_write(&line->port, line->going, line->said);
        line->said = 0;
    }
}
