package dev.lull.protocol;

/// Hears whatever passes on the wire, as records: for dumps and tests, not for the hot path.
public interface MessageListener {

  /// A whole message.
  ///
  /// @param sequence the number it travelled with, 0..255
  void message(int sequence, Message message);

  /// Bytes that were no message.
  void broken(BrokenKind kind);
}
