package dev.lull.patterns.document;

import org.snakeyaml.engine.v2.exceptions.Mark;

/// A position in a text.
///
/// @param line from 1
/// @param column from 1, in code points
record Spot(int line, int column) {
  static final Spot START = new Spot(1, 1);

  static Spot of(Mark mark) {
    return new Spot(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
