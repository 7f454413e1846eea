package dev.lull.controller.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;

/// Writes on a picture.
record Lettering(Graphics2D on) {
  /// From a place to the right.
  void left(String text, Font font, Color colour, double x, double y) {
    on.setFont(font);
    on.setColor(colour);
    on.drawString(text, (float) x, (float) y);
  }

  /// Up to a place.
  void right(String text, Font font, Color colour, double x, double y) {
    left(text, font, colour, x - Type.width(text, font), y);
  }

  /// Around a place.
  void centred(String text, Font font, Color colour, double x, double y) {
    left(text, font, colour, x - Type.width(text, font) / 2, y);
  }

  /// Lines one below another.
  void lines(List<String> lines, Font font, Color colour, double x, double y, double leading) {
    for (int i = 0; i < lines.size(); i++) {
      left(lines.get(i), font, colour, x, y + i * leading);
    }
  }
}
