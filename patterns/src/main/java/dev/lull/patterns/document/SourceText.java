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

  private String excerpt(Spot spot) {
    String line = spot.line() > lines.size() ? "" : lines.get(spot.line() - 1);
    if (line.isBlank() || spot.column() > LAST_SHOWN) {
      return "";
    }
    int at = line.offsetByCodePoints(0, Math.min(spot.column() - 1, codePoints(line)));
    int from = line.length() <= WIDEST_EXCERPT ? 0 : Math.max(0, at - BEFORE_CARET);
    int to = Math.min(line.length(), from + WIDEST_EXCERPT);
    return line.substring(from, to) + "\n" + underneath(line.substring(from, at)) + "^";
  }

  private static int codePoints(String line) {
    return line.codePointCount(0, Math.min(line.length(), 2 * LAST_SHOWN));
  }

  /// Spaces as wide as the text; tabs stay, so that the caret stands right whatever their width.
  private static String underneath(String text) {
    return text.codePoints()
        .map(c -> c == '\t' ? '\t' : ' ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
