#include "board.h"

#include <math.h>
#include <simavr/avr_adc.h>
#include <simavr/avr_ioport.h>
#include <stdlib.h>

#define JUMP_TO_ITSELF_LOW 0xFF
#define JUMP_TO_ITSELF_HIGH 0xCF
#define WOBBLE_MILLIVOLTS 5

/* 10 kOhm at 25 degrees Celsius, B = 3950 K, to ground, and 10 kOhm to the supply. */
static double thermistor_share(double celsius) {
    double ratio = exp(3950.0 * (1.0 / (celsius + 273.15) - 1.0 / 298.15));
    return ratio / (1.0 + ratio);
}

/* The same noise in every run (xorshift). */
static double noise(struct board *board) {
    board->wobble ^= board->wobble << 13;
    board->wobble ^= board->wobble >> 17;
    board->wobble ^= board->wobble << 5;
    return board->wobble % (2 * WOBBLE_MILLIVOLTS + 1) - (double)WOBBLE_MILLIVOLTS;
}

static uint32_t thermistor_millivolts(struct board *board) {
    double supply = board->volts * 1000.0;
    if (isnan(board->celsius)) {
        return (uint32_t)supply;
    }
    double wobble = board->frozen ? 0.0 : noise(board);
    return (uint32_t)(supply * thermistor_share(board->celsius) + wobble);
}

static void set_button_pin(struct board *board, bool high) {
    uint32_t port = (uint8_t)board->chip->button_port;
    avr_raise_irq(avr_io_getirq(board->avr, AVR_IOCTL_IOPORT_GETIRQ(port), 0), high ? 1 : 0);
}

void board_attach(struct board *board) {
    avr_t *avr = board->avr;
    avr->vcc = avr->avcc = (uint32_t)(board->volts * 1000.0);
    set_button_pin(board, !board->pressed);
    avr_raise_irq(
            avr_io_getirq(avr, AVR_IOCTL_ADC_GETIRQ, ADC_IRQ_ADC1), thermistor_millivolts(board));
}

static void let_go(struct board *board) {
    if (board->hangs) {
        board->hangs = false;
        board->avr->flash[board->hung_at] = board->hung[0];
        board->avr->flash[board->hung_at + 1] = board->hung[1];
    }
}

/* However the reset came about. */
static void be_reset(avr_t *avr) {
    struct board *board = avr->custom.data;
    if (board->reset != NULL) {
        board->reset(avr);
    }
    let_go(board);
    /* simavr passes over a level that is as before, yet the reset has made the pin low. */
    set_button_pin(board, false);
    line_reset(board->line);
    witness_reset(board->witness);
}

void board_open(
        struct board *board, const struct chip *chip, avr_t *avr, struct line *line,
        struct witness *witness) {
    *board = (struct board){
            .chip = chip,
            .avr = avr,
            .line = line,
            .witness = witness,
            .reset = avr->reset,
            .volts = 5.0,
            .celsius = 30.0,
            .wobble = 2463534242U};
    avr->custom.data = board;
    avr->reset = be_reset;
}

void board_reset(struct board *board, uint8_t flags) {
    avr_reset(board->avr);
    board->avr->data[MCUSR_ADDRESS] = flags;
}

static void run_on(avr_t *avr) {
    int state = avr_run(avr);
    if (state == cpu_Done || state == cpu_Crashed) {
        fprintf(stderr, "lull-avr-rig: the chip has crashed.\n");
        exit(3);
    }
}

void board_hang(struct board *board) {
    avr_t *avr = board->avr;
    while (!avr->sreg[S_I]) {
        run_on(avr);
    }
    let_go(board);
    board->hangs = true;
    board->hung_at = avr->pc;
    board->hung[0] = avr->flash[avr->pc];
    board->hung[1] = avr->flash[avr->pc + 1];
    avr->flash[avr->pc] = JUMP_TO_ITSELF_LOW;
    avr->flash[avr->pc + 1] = JUMP_TO_ITSELF_HIGH;
}
