package dev.lull.controller.service;

import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.player.Ending;
import dev.lull.controller.player.PlayerState;
import dev.lull.controller.player.Session;
import dev.lull.controller.player.Streamed;
import java.util.Optional;

/// Something that happened in another thread and that the bridge has to deal with.
sealed interface News {
  /// A message came from the broker.
  ///
  /// @param number rises with every message, in the order of their arrival
  /// @param at     host nanos at which it came
  /// @param since  host nanos before which it cannot have been published
  record Arrived(long number, long at, long since, Inbound message) implements News {}

  /// The connection of that number is gone.
  record Lost(long connection, String why) implements News {}

  record Changed(PlayerState state) implements News {}

  record Started(Session session) implements News {}

  record Ended(Session session, Ending ending) implements News {}

  /// A request was served.
  ///
  /// @param info what the controller says of itself from now on, if that is known
  record Answered(Outbound answer, Optional<String> info) implements News {}

  /// Something happened to a live stream.
  record Streams(Streamed what) implements News {}

  /// The controller goes down.
  record Closing() implements News {}
}
