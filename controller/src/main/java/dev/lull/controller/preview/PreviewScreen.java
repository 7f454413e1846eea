package dev.lull.controller.preview;

import dev.lull.controller.demo.Levels;
import dev.lull.controller.demo.Playing;
import dev.lull.controller.demo.Screen;
import dev.lull.controller.demo.SleeveLines;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/// The arm while a pattern is written, and below it what became of the latest version.
///
/// @param news what to tell of it, in lines
public record PreviewScreen(SleeveLines sleeve, Supplier<List<String>> news) implements Screen {
  @Override
  public List<AttributedString> lines(Levels levels, Playing playing, int columns) {
    Stream<AttributedString> below =
        Stream.concat(
            Stream.of(keys(), AttributedString.EMPTY),
            news.get().stream().map(AttributedString::new));
    return Stream.concat(sleeve.lines(levels, playing, columns).stream(), below)
        .flatMap(line -> wrapped(line, columns))
        .toList();
  }

  private static Stream<AttributedString> wrapped(AttributedString line, int columns) {
    return line.length() == 0 ? Stream.of(line) : line.columnSplitLength(columns).stream();
  }

  private static AttributedString keys() {
    var line = SleeveLines.key(new AttributedStringBuilder(), "space", "stop   ");
    SleeveLines.key(line, "r", "from the beginning   ");
    return SleeveLines.key(line, "q", "end").toAttributedString();
  }
}
