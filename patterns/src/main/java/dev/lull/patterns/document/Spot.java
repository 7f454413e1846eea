package dev.lull.patterns.document;

import org.snakeyaml.engine.v2.exceptions.Mark;

/// A position in a text.
///
/// @param line from 1
/// @param column from 1, in code points
record Spot(int line, int column) implements Comparable<Spot> {
  static final Spot START = new Spot(1, 1);

  @Override
  public int compareTo(Spot other) {
    int lines = Integer.compare(line, other.line);
    return lines == 0 ? Integer.compare(column, other.column) : lines;
  }

  static Spot of(Mark mark) {
    return new Spot(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
