package dev.lull.controller.player;

/// Why a session is over.
public sealed interface Ending {
  /// It was played to its end.
  record Finished() implements Ending {}

  /// Somebody stopped it.
  record Stopped(String by) implements Ending {}

  /// Another session took its place.
  record Replaced() implements Ending {}

  /// Something broke; nothing resumes by itself.
  ///
  /// @param what what happened, and what to do where something can be done
  record Interrupted(String what) implements Ending {}

  /// It never began, since the stop that came after it was served first.
  record Overtaken() implements Ending {}
}
