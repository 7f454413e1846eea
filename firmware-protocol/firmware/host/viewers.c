#define _GNU_SOURCE
#include "viewers.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

static __attribute__((noreturn)) void fail(const char *path, const char *why) {
    fprintf(stderr, "lull-sleeve: cannot listen at %s: %s.\n", path, why);
    exit(1);
}

static struct sockaddr_un address_of(const char *path) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (strlen(path) >= sizeof address.sun_path) {
        fail(path, "the path has more than 107 characters");
    }
    strcpy(address.sun_path, path);
    return address;
}

/* A socket left behind by one that was killed is in the way; anything else is somebody's file. */
static void remove_left_behind(const char *path) {
    struct stat found;
    if (lstat(path, &found) == 0 && S_ISSOCK(found.st_mode)) {
        unlink(path);
    }
}

void viewers_open(struct viewers *viewers, const char *path) {
    viewers->path = path;
    viewers->listener = -1;
    viewers->count = 0;
    if (path == NULL) {
        return;
    }
    struct sockaddr_un address = address_of(path);
    remove_left_behind(path);
    viewers->listener = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (viewers->listener < 0 ||
        bind(viewers->listener, (struct sockaddr *)&address, sizeof address) != 0 ||
        listen(viewers->listener, MOST_VIEWERS) != 0) {
        fail(path, strerror(errno));
    }
}

static bool tell(int viewer, const char *text, size_t length) {
    return send(viewer, text, length, MSG_DONTWAIT | MSG_NOSIGNAL) == (ssize_t)length;
}

void viewers_admit(struct viewers *viewers, const char *text, size_t length) {
    int viewer = accept4(viewers->listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (viewer < 0) {
        return;
    }
    if (viewers->count == MOST_VIEWERS || !tell(viewer, text, length)) {
        close(viewer);
        return;
    }
    viewers->open[viewers->count++] = viewer;
}

void viewers_tell(struct viewers *viewers, const char *text, size_t length) {
    if (length == 0) {
        return;
    }
    size_t kept = 0;
    for (size_t i = 0; i < viewers->count; i++) {
        if (tell(viewers->open[i], text, length)) {
            viewers->open[kept++] = viewers->open[i];
        } else {
            close(viewers->open[i]);
        }
    }
    viewers->count = kept;
}

void viewers_close(struct viewers *viewers) {
    for (size_t i = 0; i < viewers->count; i++) {
        close(viewers->open[i]);
    }
    if (viewers->listener >= 0) {
        close(viewers->listener);
        unlink(viewers->path);
    }
}
