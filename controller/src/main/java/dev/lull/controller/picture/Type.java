package dev.lull.controller.picture;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/// The lettering of a picture.
final class Type {
  static final Font TITLE = new Font(Font.SANS_SERIF, Font.PLAIN, 26);
  static final Font HEADING = new Font(Font.SANS_SERIF, Font.BOLD, 13);
  static final Font BODY = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
  static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
  static final Font NUMBER = new Font(Font.SANS_SERIF, Font.PLAIN, 9);

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private Type() {}

  /// How wide a text is.
  static double width(String text, Font font) {
    return font.getStringBounds(text, CONTEXT).getWidth();
  }

  /// A text with its end left out, if it is too wide.
  static String fitted(String text, Font font, double width) {
    if (width(text, font) <= width) {
      return text;
    }
    String shorter = text;
    while (!shorter.isEmpty() && width(shorter + "…", font) > width) {
      shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
    }
    return shorter.stripTrailing() + "…";
  }

  /// A text in lines, broken between words.
  static List<String> lines(String text, Font font, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, font) > width) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(fitted(line, font, width));
    return lines;
  }
}
