package dev.lull.controller.player;

import dev.lull.controller.stream.StreamMessage;
import dev.lull.hardware.StopKind;

/// What the player can be told to do, from any thread.
public sealed interface Command {
  /// Plays a session. One that plays already fades out first, or goes over into it, as the new
  /// one's [From] says.
  record Play(Session session) implements Command {}

  /// Ends what plays and whatever was asked for before; overtakes every other command.
  ///
  /// @param by who stopped it, in words for a person
  /// @param latches whether the sleeve stays at rest until [Rearm]
  record Stop(StopKind kind, String by, boolean latches) implements Command {
    /// One after which anybody may play again.
    public Stop(StopKind kind, String by) {
      this(kind, by, false);
    }

    /// An emergency stop, after which nothing plays until the wearer allows it.
    public static Stop latching(String by) {
      return new Stop(StopKind.EMERGENCY, by, true);
    }
  }

  /// Lets the sleeve be played again after an emergency stop. Nothing moves by it.
  record Rearm() implements Command {}

  /// Lets what plays fade out, and keeps its place. If nothing plays, nothing is done.
  record Pause() implements Command {}

  /// Lets what was paused fade in from where it was. If nothing is paused, nothing is done.
  record Resume() implements Command {}

  /// Feels what a live stream says, beside what plays.
  ///
  /// @param id      of the stream
  /// @param arrived host nanos at which the message came to this machine
  /// @param overtaken whether a stop had come since, before it was handed over here
  record Stream(String id, StreamMessage message, long arrived, boolean overtaken)
      implements Command {}

  /// Asks the sleeve to forget its faults, because a person has seen to their cause.
  record Clear() implements Command {}

  /// Lets the intensity glide to a new value.
  ///
  /// @param intensity share 0..1 of what the patterns ask for
  record SetIntensity(double intensity) implements Command {}

  /// Lets the pace glide to a new value.
  ///
  /// @param pace factor on the speed at which patterns go by; 1 is as written
  record SetPace(double pace) implements Command {}
}
