package dev.lull.patterns.document;

import dev.lull.patterns.Problem;
import java.util.List;

/// A file's name and its lines, which problems are shown in.
///
/// @param name what the file is called
/// @param lines without their ends
record SourceText(String name, List<String> lines) {
  private static final int WIDEST_EXCERPT = 120;

  /// Who looks for something so far to the right will not find it by a caret.
  private static final int LAST_SHOWN = 10_000;

  private static final int BEFORE_CARET = 80;

  static SourceText of(String name, String text) {
    return new SourceText(name, List.of(text.split("\r\n|\r|\n", -1)));
  }

  Problem problem(Spot spot, String message) {
    return new Problem(name, spot.line(), spot.column(), message, excerpt(spot));
  }

  /// The line and a caret below it. A tab is shown as one space, so that the caret stands right
  /// wherever the two are shown.
  private String excerpt(Spot spot) {
    String line = spot.line() > lines.size() ? "" : lines.get(spot.line() - 1);
    if (line.isBlank() || spot.column() > LAST_SHOWN) {
      return "";
    }
    int at = line.offsetByCodePoints(0, Math.min(spot.column() - 1, codePoints(line)));
    int from = line.length() <= WIDEST_EXCERPT ? 0 : Math.max(0, at - BEFORE_CARET);
    int to = Math.min(line.length(), from + WIDEST_EXCERPT);
    String shown = line.substring(from, to).replace('\t', ' ');
    return shown + "\n" + " ".repeat(line.codePointCount(from, at)) + "^";
  }

  private static int codePoints(String line) {
    return line.codePointCount(0, Math.min(line.length(), 2 * LAST_SHOWN));
  }
}
