package dev.lull.hardware;

/// Where ports come from.
interface PortOpener {
  /// Begins to open the port, and does not wait for it.
  Port open();

  /// What the port is called, for people.
  String name();
}
