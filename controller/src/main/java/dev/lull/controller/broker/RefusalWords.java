package dev.lull.controller.broker;

import dev.lull.controller.pairing.Right;
import dev.lull.patterns.quantity.Quoted;
import java.util.Optional;
import org.apache.activemq.artemis.core.security.CheckType;

/// What is said of somebody who did what they have no right to.
final class RefusalWords {
  private RefusalWords() {}

  /// @param topic the topic, or what stands for many
  /// @param needed the least right of a client that may publish there
  static String of(Guest guest, CheckType type, String topic, Optional<Right> needed) {
    return "%s may not %s %s: %s"
        .formatted(guest.name(), deed(type), Quoted.text(topic), why(guest, type, needed));
  }

  /// The broker makes room for a topic before it looks who wants it for what.
  private static String deed(CheckType type) {
    return switch (type) {
      case SEND -> "publish";
      case CREATE_ADDRESS -> "publish or subscribe to";
      case CONSUME,
          CREATE_DURABLE_QUEUE,
          CREATE_NON_DURABLE_QUEUE,
          DELETE_DURABLE_QUEUE,
          DELETE_NON_DURABLE_QUEUE ->
          "subscribe to";
      case BROWSE, DELETE_ADDRESS, MANAGE, VIEW, EDIT -> "touch";
    };
  }

  private static String why(Guest guest, CheckType type, Optional<Right> needed) {
    return switch (guest) {
      case Guest.Paired(var client) when type == CheckType.SEND && needed.isPresent() ->
          "it is paired to %s. ./lull pair %s --may %s gives it that right, and a new token."
              .formatted(client.may().word(), client.name(), needed.get().word());
      case Guest.Paired _ ->
          "clients send commands, and read what is Lull's, such as \"lull/#\". docs/pairing.md lists"
              + " the topics.";
      case Guest.Neighbour(), Guest.OurController() when type == CheckType.SEND ->
          "only the controller itself says what is so there.";
      case Guest.Neighbour(), Guest.OurController() -> "it is the broker's own.";
    };
  }
}
