package dev.lull.protocol;

/// A message on the wire, without the sequence number it travels with.
public sealed interface Message permits HostMessage, SleeveMessage {

  /// What kind of message it is.
  MessageType type();
}
