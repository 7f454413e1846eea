package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;

import java.util.SplittableRandom;

/// When to ask the device for its clock, and when each question was asked.
///
/// The period wobbles, and is no neat share of a second, so that it beats with nothing that
/// repeats.
final class Pings {
  private static final long SETTLED = 173 * MILLI;
  private static final long UNSETTLED = 23 * MILLI;
  private static final double WOBBLE = 0.1;
  private static final int REMEMBERED = 16;

  private final SplittableRandom random;
  private final long[] sentAt = new long[REMEMBERED];
  private final boolean[] waiting = new boolean[REMEMBERED];
  private int tokens;
  private long due;

  Pings(long now, long seed) {
    random = new SplittableRandom(seed);
    due = now;
  }

  boolean isDue(long now) {
    return now - due >= 0;
  }

  /// A ping is given to the port now; returns its token.
  ///
  /// The thread that writes it has yet to wake up, and so has the one that reads the pong: on the
  /// whole both ways are late alike, and the middle stays right.
  int send(long now, boolean settled) {
    long period = settled ? SETTLED : UNSETTLED;
    due = now + (long) (period * (1 + WOBBLE * (2 * random.nextDouble() - 1)));
    int token = tokens++;
    sentAt[place(token)] = now;
    waiting[place(token)] = true;
    return token;
  }

  /// Whether a pong that arrived at this moment answers one of the latest pings, for the first
  /// time. One that was there before its ping answers nothing.
  boolean answers(int token, long arrivedAt) {
    int age = tokens - token;
    boolean isUnasked = age <= 0 || age > REMEMBERED || !waiting[place(token)];
    if (isUnasked || arrivedAt - sentAt(token) < 0) {
      return false;
    }
    waiting[place(token)] = false;
    return true;
  }

  /// When the ping was sent that a token belongs to.
  long sentAt(int token) {
    return sentAt[place(token)];
  }

  private static int place(int token) {
    return Math.floorMod(token, REMEMBERED);
  }
}
