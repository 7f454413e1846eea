package dev.lull.controller.broker;

import dev.lull.controller.pairing.Right;
import dev.lull.patterns.quantity.Quoted;
import java.util.Optional;

/// What is said of somebody who did what they have no right to.
final class RefusalWords {
  private RefusalWords() {}

  /// @param publishes whether they published; otherwise they subscribed
  /// @param needed the least right of a client that may publish there
  static String of(Guest guest, boolean publishes, String topic, Optional<Right> needed) {
    return "%s may not %s %s: %s"
        .formatted(
            guest.name(),
            publishes ? "publish" : "subscribe to",
            Quoted.text(topic),
            why(guest, publishes, needed));
  }

  private static String why(Guest guest, boolean publishes, Optional<Right> needed) {
    return switch (guest) {
      case Guest.Paired(var client) when publishes && needed.isPresent() ->
          "it is paired to %s. ./lull pair %s --may %s gives it that right."
              .formatted(client.may().word(), client.name(), needed.get().word());
      case Guest.Paired _ when publishes ->
          "clients send commands only. docs/pairing.md lists the topics.";
      case Guest.Paired _ -> "clients read what is Lull's, such as \"lull/#\".";
      case Guest.Neighbour(), Guest.OurController() when publishes ->
          "only the controller itself says what is so there.";
      case Guest.Neighbour(), Guest.OurController() -> "it is the broker's own.";
    };
  }
}
