package dev.lull.patterns.quantity;

import java.util.regex.Pattern;

/// What somebody wrote, as it is shown in messages: in quotation marks, and not at any length.
public final class Quoted {
  private static final int LONGEST = 40;
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cntrl}");

  private Quoted() {}

  /// The text in quotation marks, cut after 40 characters. What would steer a terminal instead of
  /// being seen in it is shown as a replacement character.
  public static String text(String text) {
    int end = Math.min(text.length(), LONGEST);
    String shown = UNSEEN.matcher(text.substring(0, end)).replaceAll("\uFFFD");
    return "\"" + shown + (end < text.length() ? "…" : "") + "\"";
  }
}
