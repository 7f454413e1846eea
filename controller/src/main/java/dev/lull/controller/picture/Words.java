package dev.lull.controller.picture;

import dev.lull.controller.render.Fact;
import dev.lull.controller.render.Facts;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/// Name, description and facts, one below another.
///
/// @param lines each in its place
/// @param height of all
record Words(List<Line> lines, double height) {
  private static final double FACTS = 118;

  /// One line of text, by the left end of its baseline.
  record Line(String text, Font font, Color colour, double x, double y) {}

  Words {
    lines = List.copyOf(lines);
  }

  static Words of(String name, String about, List<Fact> facts, double width) {
    Setting setting = new Setting(width);
    setting.set(name, Type.TITLE, Ink.TEXT, 0, 34);
    setting.leave(8);
    if (!about.isBlank()) {
      setting.set(about, Type.BODY, Ink.FAINT_TEXT, 0, 21);
    }
    setting.leave(18);
    Facts.readable(facts).forEach(setting::set);
    return new Words(setting.lines, setting.y);
  }

  void draw(Graphics2D on, double left, double top) {
    Lettering lettering = new Lettering(on);
    for (Line line : lines) {
      lettering.left(line.text(), line.font(), line.colour(), left + line.x(), top + line.y());
    }
  }

  /// Sets line after line.
  private static final class Setting {
    private static final double LEADING = 22;

    private final List<Line> lines = new ArrayList<>();
    private final double width;
    private double y = -10;

    private Setting(double width) {
      this.width = width;
    }

    private void leave(double room) {
      y += room;
    }

    private void set(String text, Font font, Color colour, double x, double leading) {
      for (String line : Type.lines(text, font, width - x)) {
        y += leading;
        lines.add(new Line(line, font, colour, x, y));
      }
    }

    private void set(Fact fact) {
      lines.add(new Line(fact.what(), Type.BODY, Ink.FAINT_TEXT, 0, y + LEADING));
      set(fact.is(), Type.BODY, Ink.TEXT, FACTS, LEADING);
    }
  }
}
