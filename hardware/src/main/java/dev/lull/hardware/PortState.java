package dev.lull.hardware;

/// Where an opening of a port stands.
sealed interface PortState {
  /// It is not open yet.
  record Opening() implements PortState {}

  /// Bytes can go both ways.
  record Open() implements PortState {}

  /// It could not be opened, or it has gone.
  record Failed(PortFault fault) implements PortState {}
}
