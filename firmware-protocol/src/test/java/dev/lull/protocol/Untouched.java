package dev.lull.protocol;

/// What a line that only corrupts bytes has left of the messages that crossed it, told from the
/// bytes alone: no message is read here.
final class Untouched {

  private int messages;
  private int pieces;
  private boolean touched;
  private boolean joined;
  private boolean something;

  /// Compares bytes that went in with those that came out.
  void crossed(byte[] in, byte[] out, int length) {
    for (int i = 0; i < length; i++) {
      touched |= in[i] != out[i];
      if (in[i] == 0) {
        endMessage(out[i] != 0);
      }
      cut(out[i]);
    }
  }

  private void endMessage(boolean runsOn) {
    if (!touched && !joined) {
      messages++;
    }
    joined = runsOn;
    touched = false;
  }

  private void cut(byte value) {
    if (value != 0) {
      something = true;
    } else if (something) {
      pieces++;
      something = false;
    }
  }

  /// Messages of which each byte came as it was, and the delimiter before them too.
  int messages() {
    return messages;
  }

  /// Runs of bytes between delimiters that are not untouched messages.
  int broken() {
    return pieces - messages;
  }
}
