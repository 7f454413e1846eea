package dev.lull.controller.broker;

import dev.lull.controller.pairing.PairedClient;

/// Who is at the other end of a connection, once they are let in.
sealed interface Guest {
  /// The controller that this broker belongs to.
  record OurController() implements Guest {
    @Override
    public String name() {
      return "the controller";
    }
  }

  /// Somebody on this machine who did not log in.
  record Neighbour() implements Guest {
    @Override
    public String name() {
      return "Somebody on this machine";
    }
  }

  /// A client that has logged in.
  record Paired(PairedClient client) implements Guest {
    @Override
    public String name() {
      return "\"" + client.name() + "\"";
    }
  }

  /// For messages.
  String name();
}
