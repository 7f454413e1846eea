package dev.lull.controller.motors;

import java.util.List;

/// What one motor after another is to do, and what is said to the wearer meanwhile.
///
/// It reads no clock: it is told each moment, and each key, by whoever drives the sleeve. One
/// thread at a time.
public sealed interface Guide permits InTurn, Choosing, Calibrating {
  /// Takes a key.
  ///
  /// @param key as the terminal gives it
  void press(int key);

  /// Moves on to a moment.
  ///
  /// @param nanos of a monotonic clock, never less than before
  /// @param drives what the motors are driven with at this moment, 0..1 each
  void advance(long nanos, float[] drives);

  /// The motor that it is about now.
  int motor();

  /// What that motor is to be given at the last moment told, 0..1; all others are at rest.
  float wanted();

  /// What is to be said now, line by line.
  List<String> words();

  /// Whether there is nothing left to do.
  boolean isOver();
}
