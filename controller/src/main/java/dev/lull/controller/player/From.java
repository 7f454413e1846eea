package dev.lull.controller.player;

/// Where in its pattern a session begins.
public sealed interface From {
  /// Nanos of sleeve time at which it begins if nothing plays.
  long alone();

  /// At a moment of the pattern; what plays before fades out first.
  ///
  /// @param alone nanos of sleeve time; 0 is the beginning
  record Moment(long alone) implements From {}

  /// At the moment that the session has come to which plays now: the one goes over into the other,
  /// and what both have in common goes on as it is. If nothing plays, or the pattern is not that
  /// long, at the beginning.
  record Here() implements From {
    @Override
    public long alone() {
      return 0;
    }
  }
}
