package dev.lull.controller.preview;

import dev.lull.controller.demo.Levels;
import dev.lull.controller.demo.Playing;
import dev.lull.controller.demo.Screen;
import dev.lull.controller.demo.SleeveLines;
import dev.lull.controller.demo.WrappedLines;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/// The arm while a pattern is written, and below it what became of the latest draft. Where there
/// is no room for both, the arm is left out.
///
/// @param news what to tell of it, in lines
public record PreviewScreen(SleeveLines sleeve, Supplier<List<String>> news) implements Screen {
  private static final String OF_THE_FILE = "  ";

  @Override
  public List<AttributedString> lines(Levels levels, Playing playing, int columns, int rows) {
    List<AttributedString> all = lines(sleeve, levels, playing, columns);
    return all.size() <= rows ? all : lines(sleeve.withoutArm(), levels, playing, columns);
  }

  private List<AttributedString> lines(
      SleeveLines above, Levels levels, Playing playing, int columns) {
    Stream<AttributedString> below =
        Stream.concat(
            Stream.of(keys(), AttributedString.EMPTY),
            news.get().stream().flatMap(line -> wrapped(line, columns)));
    return Stream.concat(above.lines(levels, playing, columns).stream(), below)
        .map(line -> line.columnSubSequence(0, columns))
        .toList();
  }

  /// Lines of the file stay as they are, or the caret below them would point elsewhere.
  private static Stream<AttributedString> wrapped(String line, int columns) {
    return (line.startsWith(OF_THE_FILE) ? Stream.of(line) : WrappedLines.of(line, columns))
        .map(AttributedString::new);
  }

  private static AttributedString keys() {
    var line = SleeveLines.key(new AttributedStringBuilder(), "space", "stop   ");
    SleeveLines.key(line, "r", "from the beginning   ");
    return SleeveLines.key(line, "q", "end").toAttributedString();
  }
}
