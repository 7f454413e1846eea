package dev.lull.controller.demo;

import dev.lull.patterns.Layout;
import dev.lull.patterns.MotorPlace;
import dev.lull.patterns.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/// The forearm as lines of text, seen from outside with the wrist on the left, and each motor as
/// bright as it is driven.
///
/// One row for each ring of places around the arm; brightness shows both as shading, for terminals
/// without colours, and as colour.
public final class ArmPicture {
  private static final String[] SHADES = {" ·· ", " ░░ ", " ▒▒ ", " ▓▓ ", " ██ "};
  private static final int MOTOR_WIDTH = 4;
  private static final double SAME_ROW_DEGREES = 5.0;

  private final Layout layout;
  private final List<Double> rows;

  public ArmPicture(Layout layout) {
    this.layout = layout;
    this.rows = rows(layout);
  }

  /// The picture at this moment.
  ///
  /// @param columns how wide the picture may be, at least 40
  public List<AttributedString> lines(Levels levels, int columns) {
    int inner = Math.max(40, columns) - 2;
    List<AttributedString> lines = new ArrayList<>();
    lines.add(AttributedString.fromAnsi("wrist" + " ".repeat(inner - 8) + "elbow"));
    lines.add(AttributedString.fromAnsi("╭" + "─".repeat(inner) + "╮"));
    for (double row : rows) {
      lines.add(row(row, levels, inner));
    }
    lines.add(AttributedString.fromAnsi("╰" + "─".repeat(inner) + "╯"));
    return lines;
  }

  /// The same in one line, a letter for each motor in the order of their numbers, for output that
  /// is no terminal.
  public String strip(Levels levels) {
    StringBuilder strip = new StringBuilder("|");
    for (int motor = 0; motor < layout.motors().size(); motor++) {
      strip.append(" .:-=+*#%@".charAt((int) Math.min(9, Math.ceil(levels.of(motor) * 9))));
    }
    return strip.append("|").toString();
  }

  private AttributedString row(double around, Levels levels, int inner) {
    AttributedStringBuilder line = new AttributedStringBuilder().append("│");
    int column = 0;
    for (int motor : motorsOf(around)) {
      int start = column(motor, inner);
      line.append(" ".repeat(Math.max(0, start - column)));
      line.append(shade(levels.of(motor)), style(levels.of(motor)));
      column = Math.max(column, start) + MOTOR_WIDTH;
    }
    return line.append(" ".repeat(Math.max(0, inner - column))).append("│").toAttributedString();
  }

  private List<Integer> motorsOf(double around) {
    List<MotorPlace> places = layout.motors();
    return IntStream.range(0, places.size())
        .filter(it -> Math.abs(places.get(it).around() - around) < SAME_ROW_DEGREES)
        .boxed()
        .sorted(Comparator.comparingDouble(it -> places.get(it).along()))
        .toList();
  }

  private int column(int motor, int inner) {
    double share = layout.motors().get(motor).along() / layout.arm().length();
    return (int) Math.round(Math.clamp(share, 0.0, 1.0) * (inner - MOTOR_WIDTH));
  }

  private static String shade(float level) {
    return SHADES[level <= 0 ? 0 : (int) Math.min(4, 1 + level * 4)];
  }

  /// From a dim grey over amber to a warm white.
  private static AttributedStyle style(float level) {
    int red = (int) (70 + 185 * Math.min(1, level * 1.6));
    int green = (int) (70 + 150 * level);
    int blue = (int) (80 + 90 * level * level);
    return AttributedStyle.DEFAULT.foreground(red, green, blue);
  }

  /// With the wrist on the left, the thumb of a left arm is below its inner side.
  private static Comparator<Double> downwards(Side side) {
    return switch (side) {
      case LEFT -> Comparator.naturalOrder();
      case RIGHT -> Comparator.reverseOrder();
    };
  }

  private static List<Double> rows(Layout layout) {
    List<Double> rows = new ArrayList<>();
    layout.motors().stream()
        .map(MotorPlace::around)
        .sorted(downwards(layout.arm().side()))
        .filter(it -> rows.isEmpty() || Math.abs(rows.getLast() - it) >= SAME_ROW_DEGREES)
        .forEach(rows::add);
    return rows;
  }
}
