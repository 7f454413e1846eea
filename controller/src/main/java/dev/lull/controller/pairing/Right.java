package dev.lull.controller.pairing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a paired client may do, each also what those before it may.
public enum Right {
  /// See what is said and done.
  WATCH,
  /// Stop what plays.
  STOP,
  /// Play, pause, and set intensity and pace.
  PLAY,
  /// Stroke live.
  STREAM,
  /// Read, save and delete patterns.
  LOOK_AFTER;

  /// The right that people write so, such as `look-after`.
  public static Optional<Right> of(String word) {
    return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
  }

  /// As people write it.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Whether who has this right has that one too.
  public boolean includes(Right other) {
    return compareTo(other) >= 0;
  }
}
