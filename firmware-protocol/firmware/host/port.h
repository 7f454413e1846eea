/* The pseudo terminal that stands in for a serial port. */
#ifndef LULL_PORT_H
#define LULL_PORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct port {
    const char *link; /* NULL: none */
    char path[64];    /* of the end that the host opens */
    int master;
    bool more; /* than was read the last time */
    int events; /* can be read from, for poll, when bytes have come: never poll the master itself */
    int slave;  /* kept open, or the master would see an error while no host has it open */
};

/* Ends the program with one sentence if it cannot. */
void port_open(struct port *port, const char *link);

/* Takes the port away from the host and offers a new one in its place. */
void port_replug(struct port *port);

/* Removes the link, if it still leads here. */
void port_close(struct port *port);

/* Reads what the host has written, or nothing; returns how many bytes. If they fill all the room,
 * more may have come, of which the events do not tell. */
size_t port_read(struct port *port, uint8_t *into, size_t room);

/* Writes to the host. As on a UART, what nobody reads is lost in the end. */
void port_write(struct port *port, const uint8_t *bytes, size_t length);

#endif
