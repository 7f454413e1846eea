#define _GNU_SOURCE
#include "port.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

/* More than a second of what a sleeve says. */
#define MOST_UNREAD 2048

static __attribute__((noreturn)) void fail(const char *what, const char *path) {
    fprintf(stderr, "%s: cannot %s %s: %s.\n", program_invocation_short_name, what, path,
            strerror(errno));
    exit(1);
}

static void make_raw(int terminal) {
    struct termios settings;
    if (tcgetattr(terminal, &settings) == 0) {
        cfmakeraw(&settings);
        tcsetattr(terminal, TCSANOW, &settings);
    }
}

/*
 * What the host writes comes to the master by a worker of the kernel, an ordinary thread. Polling
 * the master waits for that worker, and so does reading when nothing has come: on a busy machine
 * that takes some 10 ms, whatever our own priority. An edge of epoll comes when the worker is done.
 */
static void watch(struct port *port) {
    struct epoll_event wanted = {.events = EPOLLIN | EPOLLET};
    port->events = epoll_create1(EPOLL_CLOEXEC);
    port->more = false;
    if (port->events < 0 || epoll_ctl(port->events, EPOLL_CTL_ADD, port->master, &wanted) != 0) {
        fail("watch", port->path);
    }
}

static void open_pair(struct port *port) {
    port->master = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (port->master < 0 || grantpt(port->master) != 0 || unlockpt(port->master) != 0 ||
        ptsname_r(port->master, port->path, sizeof port->path) != 0) {
        fail("open", "a pseudo terminal");
    }
    port->slave = open(port->path, O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (port->slave < 0) {
        fail("open", port->path);
    }
    make_raw(port->slave);
    watch(port);
}

static void refuse_to_replace(const char *link) {
    struct stat found;
    if (lstat(link, &found) == 0 && !S_ISLNK(found.st_mode)) {
        fprintf(stderr,
                "%s: %s exists and is not a symbolic link; give --link another path.\n",
                program_invocation_short_name, link);
        exit(1);
    }
}

/* Made beside and moved into place, so that there is never a moment without a link. */
static void make_link(const struct port *port) {
    if (port->link == NULL) {
        return;
    }
    char beside[4096];
    refuse_to_replace(port->link);
    snprintf(beside, sizeof beside, "%s.%ld", port->link, (long)getpid());
    if (symlink(port->path, beside) != 0 || rename(beside, port->link) != 0) {
        fail("make the link", port->link);
    }
}

static void close_pair(struct port *port) {
    close(port->events);
    close(port->slave);
    close(port->master);
}

void port_open(struct port *port, const char *link) {
    port->link = link;
    open_pair(port);
    make_link(port);
}

void port_replug(struct port *port) {
    close_pair(port);
    open_pair(port);
    make_link(port);
}

void port_close(struct port *port) {
    char target[sizeof port->path] = "";
    if (port->link != NULL && readlink(port->link, target, sizeof target - 1) > 0 &&
        strcmp(target, port->path) == 0) {
        unlink(port->link);
    }
    close_pair(port);
}

size_t port_read(struct port *port, uint8_t *into, size_t room) {
    struct epoll_event event;
    if (room == 0 || !(port->more || epoll_wait(port->events, &event, 1, 0) > 0)) {
        return 0;
    }
    ssize_t count = read(port->master, into, room);
    port->more = count == (ssize_t)room;
    return count > 0 ? (size_t)count : 0;
}

void port_write(struct port *port, const uint8_t *bytes, size_t length) {
    int unread = 0;
    if (ioctl(port->slave, FIONREAD, &unread) == 0 && unread > MOST_UNREAD) {
        tcflush(port->slave, TCIFLUSH);
    }
    ssize_t written = write(port->master, bytes, length);
    (void)written; /* what did not fit is lost, as on a UART */
}
