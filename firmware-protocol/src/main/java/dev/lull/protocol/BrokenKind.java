package dev.lull.protocol;

/// In what way bytes between two delimiters failed to be a message.
public enum BrokenKind {
  /// They end inside a COBS block.
  COBS,
  /// They are fewer than type, sequence and CRC.
  SHORT,
  /// They are more than [Protocol#MAX_MESSAGE_BYTES].
  LONG,
  /// The CRC does not match.
  CRC,
  /// The type is unknown, or one that the other end sends.
  TYPE,
  /// The body is not one of its type: wrong length, or a value out of range.
  BODY
}
