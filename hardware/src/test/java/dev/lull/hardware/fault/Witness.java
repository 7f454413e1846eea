package dev.lull.hardware.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// What the sleeve's own record says of its motors, from one moment on.
///
/// Its times are of the monotonic clock, the one that [System#nanoTime] tells.
final class Witness {
  /// A motor's level from a moment on.
  ///
  /// @param nanos the moment
  /// @param level as a share of full drive, 0..1
  record Felt(long nanos, int motor, double level) {}

  private final List<Felt> felt = new ArrayList<>();
  private final boolean[] driven = new boolean[Waves.MOTORS];
  private long lag;

  /// Takes a line of the record; those that tell of no motor's level are passed over.
  void take(String line) {
    String[] words = line.split(" ", -1);
    if (tellsLevel(words)) {
      take(words, nanos(words[0]));
    }
  }

  /// The same for a record whose times may lag behind: what counts is when it happened here.
  void take(String line, long now) {
    String[] words = line.split(" ", -1);
    if (tellsLevel(words)) {
      lag = Math.max(lag, now - nanos(words[0]));
      take(words, now);
    }
  }

  private void take(String[] words, long at) {
    Felt change = new Felt(at, Integer.parseInt(words[1]), Double.parseDouble(words[2]));
    felt.add(change);
    driven[change.motor()] = change.level() > 0;
  }

  private static boolean tellsLevel(String[] words) {
    return words.length == 3 && Character.isDigit(words[1].charAt(0));
  }

  /// Forgets what was felt up to now.
  void begin() {
    felt.clear();
    lag = 0;
  }

  /// How far the record lagged behind at most, in nanos.
  long lag() {
    return lag;
  }

  boolean isAtRest() {
    for (boolean motor : driven) {
      if (motor) {
        return false;
      }
    }
    return true;
  }

  List<Felt> felt() {
    return List.copyOf(felt);
  }

  /// When something changed last, if anything did; at rest, since when it is.
  OptionalLong lastChange() {
    return felt.isEmpty() ? OptionalLong.empty() : OptionalLong.of(felt.getLast().nanos());
  }

  /// The nanos that a time in seconds stands for.
  static long nanos(String seconds) {
    return 1_000 * Long.parseLong(seconds.replace(".", ""));
  }
}
