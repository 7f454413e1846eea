package dev.lull.controller.mqtt;

/// Hears what comes from a broker. Called on the client's own thread: take note and return.
public interface Inbox {
  void arrived(Inbound message);

  /// The connection is gone and stays gone.
  void lost(String why);
}
