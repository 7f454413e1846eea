package dev.lull.controller.demo;

import java.util.List;
import org.jline.utils.AttributedString;

/// What a terminal shows while something plays.
public interface Screen {
  /// All of it at one moment, as lines of text, none wider than so many columns. Of more than so
  /// many rows, the last are not seen.
  List<AttributedString> lines(Levels levels, Playing playing, int columns, int rows);
}
