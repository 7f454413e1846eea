package dev.lull.controller.motors;

import dev.lull.controller.demo.ArmPicture;
import dev.lull.controller.demo.Levels;
import dev.lull.controller.demo.Playing;
import dev.lull.controller.demo.Screen;
import dev.lull.controller.demo.SleeveLines;
import dev.lull.patterns.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;

/// The arm with its motors, and below it what the guide says.
///
/// @param words what it says at this moment
public record GuideScreen(Layout layout, Supplier<List<String>> words) implements Screen {
  private static final int WIDEST = 100;

  @Override
  public List<AttributedString> lines(Levels levels, Playing playing, int columns, int rows) {
    List<AttributedString> lines = new ArrayList<>();
    lines.add(SleeveLines.quiet(heading()));
    lines.add(AttributedString.EMPTY);
    lines.addAll(new ArmPicture(layout).lines(levels, Math.min(columns, WIDEST)));
    lines.add(AttributedString.EMPTY);
    words.get().forEach(line -> lines.add(new AttributedString(line)));
    return lines.stream().flatMap(line -> folded(line, columns)).toList();
  }

  private static Stream<AttributedString> folded(AttributedString line, int columns) {
    return line.columnLength() <= columns
        ? Stream.of(line)
        : line.columnSplitLength(columns).stream();
  }

  private String heading() {
    return "%s, %d motors, on a %s arm"
        .formatted(
            layout.name(),
            layout.motors().size(),
            layout.arm().side().name().toLowerCase(Locale.ROOT));
  }
}
