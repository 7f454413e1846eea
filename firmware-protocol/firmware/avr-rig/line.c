#include "line.h"

#include <simavr/avr_uart.h>
#include <simavr/sim_cycle_timers.h>
#include <simavr/sim_interrupts.h>

#define BITS_PER_BYTE 10

/* Two bytes, and a third that is complete but has to wait. */
#define RECEIVER_BYTES 3

static void hear(avr_irq_t *irq, uint32_t value, void *param) {
    struct line *line = param;
    (void)irq;
    if (line->said < sizeof line->going) {
        line->going[line->said++] = (uint8_t)value;
    }
}

/* The interrupt takes one byte each time. */
static void take(avr_irq_t *irq, uint32_t value, void *param) {
    struct line *line = param;
    (void)irq;
    if (value != 0 && line->not_taken > 0) {
        line->not_taken--;
    }
}

static avr_cycle_count_t byte_cycles(const avr_t *avr) {
    unsigned divider = avr->data[UBRR0_ADDRESS] | (unsigned)avr->data[UBRR0_ADDRESS + 1] << 8;
    unsigned samples = (avr->data[UCSR0A_ADDRESS] & UCSR0A_U2X0) != 0 ? 8 : 16;
    return (avr_cycle_count_t)BITS_PER_BYTE * samples * (divider + 1);
}

/* simavr's own receiver has room for 64 bytes, a real one has not. */
static void send_next(struct line *line) {
    bool listens = (line->avr->data[UCSR0B_ADDRESS] & UCSR0B_RXEN0) != 0;
    if (!listens || line->first == line->end) {
        return;
    }
    line->under_way = line->coming[line->first++];
    if (line->not_taken == RECEIVER_BYTES) {
        witness_lost(line->witness);
    } else {
        line->not_taken++;
        avr_raise_irq(line->to_chip, (uint32_t)line->under_way);
    }
}

static avr_cycle_count_t pass_byte(avr_t *avr, avr_cycle_count_t when, void *param) {
    struct line *line = param;
    if (line->under_way == 0) {
        witness_heard(line->witness);
    }
    line->under_way = -1;
    send_next(line);
    return when + byte_cycles(avr);
}

void line_reset(struct line *line) {
    line->under_way = -1;
    line->not_taken = 0;
    avr_cycle_timer_register(line->avr, byte_cycles(line->avr), pass_byte, line);
}

static avr_irq_t *wire(avr_t *avr, int number) {
    return avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), number);
}

void line_open(
        struct line *line, const struct chip *chip, avr_t *avr, struct witness *witness,
        const char *link) {
    uint32_t flags = 0;
    avr_ioctl(avr, AVR_IOCTL_UART_GET_FLAGS('0'), &flags);
    flags &= ~(uint32_t)(AVR_UART_FLAG_STDIO | AVR_UART_FLAG_POLL_SLEEP);
    avr_ioctl(avr, AVR_IOCTL_UART_SET_FLAGS('0'), &flags);
    line->avr = avr;
    line->witness = witness;
    line->to_chip = wire(avr, UART_IRQ_INPUT);
    avr_irq_register_notify(wire(avr, UART_IRQ_OUTPUT), hear, line);
    avr_irq_register_notify(
            avr_get_interrupt_irq(avr, chip->receive_vector) + AVR_INT_IRQ_RUNNING, take, line);
    line_reset(line);
    port_open(&line->port, link);
}

void line_exchange(struct line *line) {
    if (line->first == line->end) {
        line->first = 0;
        line->end = port_read(&line->port, line->coming, sizeof line->coming);
    }
    if (line->said > 0) {
        port_write(&line->port, line->going, line->said);
        line->said = 0;
    }
}
