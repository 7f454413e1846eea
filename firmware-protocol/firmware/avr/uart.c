#include "uart.h"

#include <avr/interrupt.h>
#include <avr/io.h>

/* The ATmega328P has one line only, and its names carry no number there. */
#ifndef USART0_RX_vect
#define USART0_RX_vect USART_RX_vect
#define USART0_UDRE_vect USART_UDRE_vect
#endif

#ifndef BAUD
#define BAUD 115200UL
#endif
#define DIVIDER ((F_CPU + 4UL * BAUD) / (8UL * BAUD) - 1UL)
#define REAL_BAUD (F_CPU / (8UL * (DIVIDER + 1UL)))
#if REAL_BAUD * 1000UL > BAUD * 1025UL || REAL_BAUD * 1000UL < BAUD * 975UL
#error "BAUD is more than 2.5 % off what this clock can do; 115200 and 250000 are possible"
#endif

/*
 * Single bytes as indices: each is written on one side only, and in one piece. The received bytes
 * of 22 ms at 115,200 baud, or 10 ms at 250,000.
 */
static volatile uint8_t received[256];
static volatile uint8_t received_end;
static volatile uint8_t received_first;

#define SENDING 32
static volatile uint8_t sending[SENDING];
static volatile uint8_t sending_first;
static volatile uint8_t sending_end;

/* If the ring is full the byte is lost, and the message's CRC tells. */
ISR(USART0_RX_vect) {
    uint8_t byte = UDR0;
    uint8_t end = received_end;
    uint8_t next = (uint8_t)(end + 1);
    if (next != received_first) {
        received[end] = byte;
        received_end = next;
    }
}

ISR(USART0_UDRE_vect) {
    uint8_t first = sending_first;
    if (first == sending_end) {
        UCSR0B &= (uint8_t) ~(1 << UDRIE0);
    } else {
        UDR0 = sending[first % SENDING];
        sending_first = (uint8_t)(first + 1);
    }
}

void uart_start(void) {
    UBRR0 = (uint16_t)DIVIDER;
    UCSR0A = 1 << U2X0;
    UCSR0C = 1 << UCSZ01 | 1 << UCSZ00;
    UCSR0B = 1 << RXCIE0 | 1 << RXEN0 | 1 << TXEN0;
}

bool uart_take(uint8_t *byte) {
    if (received_first == received_end) {
        return false;
    }
    *byte = received[received_first];
    received_first++;
    return true;
}

bool uart_has_room(void) {
    return (uint8_t)(sending_end - sending_first) < SENDING;
}

void uart_send(uint8_t byte) {
    sending[sending_end % SENDING] = byte;
    sending_end++;
    UCSR0B |= 1 << UDRIE0;
}
