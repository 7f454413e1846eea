package dev.lull.controller.safety;

import dev.lull.patterns.Contacts;
import java.util.Random;

/// Touch as no pattern would have it: up to as many contacts as can be felt, which stay, move, jump
/// or beat, more firmly than is allowed, at frames that come evenly, raggedly or not at all.
final class RandomTouch {
  private static final long MILLI = 1_000_000;
  private static final long SECOND = 1_000 * MILLI;
  private static final int MOST = Contacts.CAPACITY + 4;
  private static final int LONGEST = 3_000;

  private enum Manner {
    STILL,
    MOVING,
    JUMPING,
    BEATING,
    RESTING
  }

  private enum Beat {
    STEADY,
    DENSE,
    RAGGED,
    BROKEN
  }

  private static final Manner[] MANNERS = Manner.values();
  private static final Beat[] BEATS = Beat.values();

  private final Random random;
  private final double[] along = new double[MOST];
  private final double[] around = new double[MOST];
  private final double[] width = new double[MOST];
  private final double[] pressure = new double[MOST];
  private final double[] speed = new double[MOST];
  private Manner manner = Manner.RESTING;
  private Beat beat = Beat.STEADY;
  private int count;
  private int left;

  RandomTouch(long seed) {
    random = new Random(seed);
  }

  /// Goes on by a frame.
  ///
  /// @return whether another kind of touch begins with it
  boolean next() {
    boolean isNew = left == 0;
    if (isNew) {
      left = 100 + random.nextInt(LONGEST);
      manner = MANNERS[random.nextInt(MANNERS.length)];
      beat = random.nextInt(3) > 0 ? Beat.STEADY : BEATS[random.nextInt(BEATS.length)];
      count = 1 + random.nextInt(random.nextBoolean() ? 3 : MOST);
    }
    left--;
    for (int i = 0; i < count; i++) {
      move(i, isNew || manner == Manner.JUMPING);
    }
    return isNew;
  }

  /// Whether a session is to begin with another kind of touch.
  boolean beginsSession() {
    return random.nextInt(4) == 0;
  }

  /// The time from the last frame to this one, in nanoseconds.
  long pause() {
    return switch (beat) {
      case STEADY -> 10 * MILLI;
      case DENSE -> random.nextInt((int) MILLI);
      case RAGGED -> random.nextInt((int) (350 * MILLI));
      case BROKEN -> random.nextInt(50) == 0 ? random.nextLong(20 * SECOND) : 20 * MILLI;
    };
  }

  void into(Contacts contacts) {
    boolean lifted = manner == Manner.RESTING || (manner == Manner.BEATING && left / 20 % 2 == 0);
    for (int i = 0; i < count && !lifted; i++) {
      contacts.add(along[i], around[i], width[i], pressure[i]);
    }
  }

  private void move(int i, boolean anywhere) {
    if (anywhere) {
      along[i] = 400 * random.nextDouble() - 80;
      around[i] = 360 * random.nextDouble() - 180;
      width[i] = 1 + 200 * random.nextDouble();
      pressure[i] = random.nextInt(3) > 0 ? 4 * random.nextDouble() - 0.5 : 1e9;
      speed[i] = 10 * random.nextDouble() - 5;
    } else if (manner == Manner.MOVING) {
      along[i] += speed[i];
      around[i] += speed[i];
      speed[i] = along[i] < -80 || along[i] > 320 ? -speed[i] : speed[i];
    }
  }
}
