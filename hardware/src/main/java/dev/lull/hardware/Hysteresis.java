package dev.lull.hardware;

import java.util.OptionalDouble;

/// A value that is told in whole steps, and told anew only once it lies more than a whole step away
/// from what was told. So its noise does not show.
final class Hysteresis {
  private final int step;
  private boolean known;
  private int told;

  /// @param step how far apart the values are that are told, at least 1
  Hysteresis(int step) {
    this.step = step;
  }

  /// Takes in what the value is now.
  ///
  /// @return whether another one is told from now on
  boolean take(int value) {
    if (known && Math.abs(value - told) <= step) {
      return false;
    }
    known = true;
    told = step * Math.floorDiv(value + step / 2, step);
    return true;
  }

  /// Forgets the value, so that none is told.
  ///
  /// @return whether one was told until now
  boolean forget() {
    boolean was = known;
    known = false;
    return was;
  }

  /// What is told.
  ///
  /// @param perUnit how many of the value make one of the unit that it is told in
  OptionalDouble told(double perUnit) {
    return known ? OptionalDouble.of(told / perUnit) : OptionalDouble.empty();
  }
}
