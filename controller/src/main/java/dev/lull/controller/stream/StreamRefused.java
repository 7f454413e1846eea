package dev.lull.controller.stream;

/// A message of a stream cannot be taken; the message of this says why and what to do.
final class StreamRefused extends Exception {
  private static final long serialVersionUID = 1L;

  StreamRefused(String why) {
    super(why);
  }
}
