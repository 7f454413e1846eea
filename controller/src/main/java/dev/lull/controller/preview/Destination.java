package dev.lull.controller.preview;

/// Where a pattern is played that is being written.
public interface Destination {
  /// Plays.
  ///
  /// @param payload what is to be published to `cmd/play`
  Outcome play(String payload);

  /// Whether somebody or something has put an end to what played, so that nothing is to begin again
  /// by itself.
  boolean isStopped();
}
