package dev.lull.patterns.quantity;

/// What somebody wrote, as it is shown in messages: in quotation marks, and not at any length.
public final class Quoted {
  private static final int LONGEST = 40;

  private Quoted() {}

  /// The text in quotation marks, cut after 40 characters.
  public static String text(String text) {
    int end = Math.min(text.length(), LONGEST);
    return "\"" + text.substring(0, end) + (end < text.length() ? "…" : "") + "\"";
  }
}
