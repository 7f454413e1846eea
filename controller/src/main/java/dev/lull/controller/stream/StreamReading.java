package dev.lull.controller.stream;

/// What became of reading a message of a stream.
public sealed interface StreamReading {
  /// The message makes sense.
  record Read(StreamMessage message) implements StreamReading {}

  /// The message makes no sense, and nothing is done for it.
  ///
  /// @param why what is wrong with it, with the limit, and what to send instead
  record Refused(String why) implements StreamReading {}
}
