package dev.lull.controller.player;

import dev.lull.hardware.SleeveReport;
import java.util.Optional;

/// What the player does, for those who watch; a new one is made only when something changes.
///
/// @param status     what goes on
/// @param session    what plays, or is about to
/// @param stream     id of the live stream that is felt, or is about to be, beside it
/// @param intensity  share 0..1 that the intensity is at or glides to
/// @param pace       factor that the pace is at or glides to
/// @param lastEnding how the session before ended
/// @param sleeve     the state of the link to the motors
public record PlayerState(
    Status status,
    Optional<Session> session,
    Optional<String> stream,
    double intensity,
    double pace,
    Optional<Ending> lastEnding,
    SleeveReport sleeve) {

  /// What the player is doing.
  public enum Status {
    /// Nothing plays and nothing may move.
    IDLE,
    /// A session or a live stream waits for the sleeve to be armed.
    ARMING,
    /// A session plays.
    PLAYING,
    /// A live stream is felt, and no session plays.
    STREAMING,
    /// A session fades out to make room for the next.
    FADING,
    /// A session is kept where it was, at rest or fading to it.
    PAUSED,
    /// An emergency stop holds the sleeve at rest.
    LATCHED
  }

  /// Before anything was asked for: idle, with full intensity and the pace as written.
  public static PlayerState beginning(SleeveReport sleeve) {
    return new PlayerState(
        Status.IDLE, Optional.empty(), Optional.empty(), 1.0, 1.0, Optional.empty(), sleeve);
  }

  /// All that keeps a play from being taken, and what to do; empty if one would be taken.
  public Optional<String> obstacle() {
    Optional<String> trouble = LinkWords.trouble(sleeve.link());
    return status == Status.LATCHED
        ? Optional.of(LatchWords.ANSWER + trouble.map(it -> " " + it).orElse(""))
        : trouble;
  }
}
