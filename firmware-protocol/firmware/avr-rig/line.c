#include "line.h"

#include <simavr/avr_uart.h>

static void hear(avr_irq_t *irq, uint32_t value, void *param) {
    struct line *line = param;
    (void)irq;
    if (line->said < sizeof line->going) {
        line->going[line->said++] = (uint8_t)value;
    }
}

static void have_room(avr_irq_t *irq, uint32_t value, void *param) {
    struct line *line = param;
    (void)irq;
    (void)value;
    line->chip_takes = true;
}

static void have_none(avr_irq_t *irq, uint32_t value, void *param) {
    struct line *line = param;
    (void)irq;
    (void)value;
    line->chip_takes = false;
}

static avr_irq_t *wire(avr_t *chip, int number) {
    return avr_io_getirq(chip, AVR_IOCTL_UART_GETIRQ('0'), number);
}

void line_open(struct line *line, avr_t *chip, const char *link) {
    uint32_t flags = 0;
    avr_ioctl(chip, AVR_IOCTL_UART_GET_FLAGS('0'), &flags);
    flags &= ~(uint32_t)(AVR_UART_FLAG_STDIO | AVR_UART_FLAG_POLL_SLEEP);
    avr_ioctl(chip, AVR_IOCTL_UART_SET_FLAGS('0'), &flags);
    line->chip_takes = true;
    line->to_chip = wire(chip, UART_IRQ_INPUT);
    avr_irq_register_notify(wire(chip, UART_IRQ_OUTPUT), hear, line);
    avr_irq_register_notify(wire(chip, UART_IRQ_OUT_XON), have_room, line);
    avr_irq_register_notify(wire(chip, UART_IRQ_OUT_XOFF), have_none, line);
    port_open(&line->port, link);
}

void line_feed(struct line *line) {
    while (line->chip_takes && line->first < line->end) {
        avr_raise_irq(line->to_chip, line->coming[line->first++]);
    }
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
