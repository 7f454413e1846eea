package dev.lull.protocol;

/// A line of text that describes no message; what it says is fit for a user.
public final class UnreadableText extends IllegalArgumentException {

  UnreadableText(String message) {
    super(message);
  }

  UnreadableText(String message, Throwable cause) {
    super(message, cause);
  }
}
