package dev.lull.controller.player;

/// What happened to a live stream.
public sealed interface Streamed {
  String id();

  /// It has the sleeve.
  record Started(String id) implements Streamed {}

  /// It is over, and its id is spent.
  record Ended(String id, Ending ending) implements Streamed {}

  /// A message of it was turned away.
  ///
  /// @param why what is wrong and what to do
  record Refused(String id, String why) implements Streamed {}
}
