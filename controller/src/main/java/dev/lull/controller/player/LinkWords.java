package dev.lull.controller.player;

import dev.lull.hardware.Ended;
import dev.lull.hardware.Link;
import java.util.Optional;

/// What the link to the sleeve is doing, as a sentence for a person.
public final class LinkWords {
  private LinkWords() {}

  public static String of(Link link) {
    return switch (link) {
      case Link.Away(String what, String remedy) -> what + " " + remedy;
      case Link.Refused(String what, String remedy) -> what + " " + remedy;
      case Link.Faulted(String what, String remedy) -> what + " " + remedy;
      case Link.Connecting() -> "The sleeve is being connected. Try again in a moment.";
      case Link.Idle(var end) when end == Ended.STOPPED -> "The sleeve is at rest.";
      case Link.Idle(var end) -> "The sleeve " + end.words() + ".";
      case Link.Arming() -> "The sleeve is being armed.";
      case Link.Stopping() -> "The sleeve is being stopped.";
      case Link.Armed() -> "The sleeve is armed.";
    };
  }

  /// The same if the sleeve has not been reached, or cannot be used as it is.
  public static Optional<String> trouble(Link link) {
    return switch (link) {
      case Link.Idle _, Link.Arming _, Link.Armed _, Link.Stopping _ -> Optional.empty();
      case Link.Away _, Link.Connecting _, Link.Faulted _, Link.Refused _ -> Optional.of(of(link));
    };
  }
}
