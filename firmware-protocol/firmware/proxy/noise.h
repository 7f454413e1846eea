/*
 * A bad line, one way: bytes go in, and come out later, other, fewer or more, as a seed decides.
 *
 * What happens to a byte depends on the seed, the settings and the bytes before it, never on when
 * or in what portions they come; only how long it takes does. Times are microseconds of any clock
 * that does not go back. Nothing is lost but on purpose: it takes no more than it has room for.
 */
#ifndef LULL_NOISE_H
#define LULL_NOISE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* How many bytes can be on their way: more than two seconds of a line of 115,200 baud. */
#define LULL_NOISE_BYTES 32768U

/* The longest message that another can overtake; of a longer one, each part counts as one. */
#define LULL_NOISE_MESSAGE 128U

#define LULL_NEVER UINT64_MAX

enum lull_way { LULL_TOWARD_DEVICE, LULL_TOWARD_HOST, LULL_WAYS };

struct lull_noise_settings {
    double corrupt;     /* the probability, 0 to 1, that a byte becomes another, */
    double drop;        /* that a byte is lost, */
    double twice;       /* that a byte comes twice, */
    double swap;        /* and that a message, up to its zero, is overtaken by the next */
    uint64_t delay;     /* how long everything takes, */
    uint64_t jitter;    /* and how much longer each portion may take; order is kept */
    uint64_t cut_after; /* the line is cut so long after the start, or never, */
    uint64_t cut_bytes; /* or when so many bytes have come out, or never, */
    uint64_t cut_for;   /* for so long, or until it is mended */
};

/* A line that changes nothing, to be made worse. */
#define LULL_NO_NOISE \
    {.cut_after = LULL_NEVER, .cut_bytes = LULL_NEVER, .cut_for = LULL_NEVER}

/* At any time, taken + doubled = passed + dropped + cut + waiting. */
struct lull_noise_counts {
    uint64_t taken;
    uint64_t passed;
    uint64_t corrupted;
    uint64_t dropped;
    uint64_t doubled;
    uint64_t swapped; /* messages; all other counts are bytes */
    uint64_t cut;     /* lost because the line was cut */
};

enum lull_noise_turn { LULL_PASSING, LULL_HOLDING, LULL_OVERTAKING };

struct lull_noise {
    struct lull_noise_settings settings;
    struct lull_noise_counts counts;
    uint64_t fate;  /* the generator that decides what happens to a byte, */
    uint64_t haste; /* and the one that decides when */
    uint8_t ring[LULL_NOISE_BYTES];
    uint64_t due[LULL_NOISE_BYTES];
    size_t first;
    size_t waiting; /* bytes in the ring */
    uint64_t last_due;
    enum lull_noise_turn turn; /* of the message that is coming in */
    size_t message_length;     /* of what has come of it */
    uint8_t held[LULL_NOISE_MESSAGE];
    size_t held_length;
    bool is_cut;
    uint64_t cut_at;
    uint64_t mend_at;
};

/* The two ways of one line have one seed, and yet not the same noise. */
void lull_noise_init(
        struct lull_noise *noise, const struct lull_noise_settings *settings, uint32_t seed,
        enum lull_way way, uint64_t now);

/* How many bytes it can take now. */
size_t lull_noise_room(const struct lull_noise *noise);

/* Takes a portion of bytes, as many as there is room for; returns how many. */
size_t lull_noise_put(struct lull_noise *noise, const uint8_t *bytes, size_t length, uint64_t now);

/* Shows the bytes that are due by now, in order; returns how many. */
size_t lull_noise_peek(struct lull_noise *noise, uint8_t *into, size_t room, uint64_t now);

/* Lets go of bytes that were shown and have been handed on. */
void lull_noise_pass(struct lull_noise *noise, size_t count, uint64_t now);

/* When the next byte is due, or never. */
uint64_t lull_noise_due(const struct lull_noise *noise);

/* When the line will be cut or mended by its settings, or never. */
uint64_t lull_noise_turns(const struct lull_noise *noise);

/* How many bytes it has taken that are neither out nor lost. */
size_t lull_noise_waiting(const struct lull_noise *noise);

/* From now on nothing passes, and what is on its way is lost, until it is mended. */
void lull_noise_cut(struct lull_noise *noise);
void lull_noise_mend(struct lull_noise *noise);

/* Cuts or mends the line if that is due by now. */
void lull_noise_advance(struct lull_noise *noise, uint64_t now);

#endif
