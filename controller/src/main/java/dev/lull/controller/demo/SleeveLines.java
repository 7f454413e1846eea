package dev.lull.controller.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/// What every screen shows: the arm, and what plays on it.
///
/// @param heading what runs here
/// @param arm     the arm, if what its motors do is known and there is room for it
/// @param unheard what to do once the broker is gone
public record SleeveLines(String heading, Optional<ArmPicture> arm, String unheard) {
  private static final AttributedStyle QUIET = AttributedStyle.DEFAULT.faint();
  private static final AttributedStyle LOUD = AttributedStyle.DEFAULT.bold();
  private static final int WIDEST = 100;

  /// All of it at one moment; the heading may be wider than so many columns.
  public List<AttributedString> lines(Levels levels, Playing playing, int columns) {
    List<AttributedString> lines = new ArrayList<>();
    lines.add(quiet(heading));
    lines.add(AttributedString.EMPTY);
    if (arm.isPresent()) {
      lines.addAll(arm.get().lines(levels, Math.min(columns, WIDEST)));
      lines.add(AttributedString.EMPTY);
    }
    lines.add(new AttributedString(playing.line(Math.min(30, columns / 3)), LOUD));
    lines.addAll(sleeve(playing, columns));
    return lines;
  }

  /// What there is to say of the sleeve, in full however narrow the terminal is: it may be how it
  /// is made to play again.
  private List<AttributedString> sleeve(Playing playing, int columns) {
    if (playing.isUnheard()) {
      return plain(unheard, columns);
    }
    String levels = "intensity %d %%   pace %d %%".formatted(playing.intensity(), playing.pace());
    if (playing.isHeld()) {
      return plain(playing.link(), columns);
    }
    String all = levels + "   " + playing.link();
    return all.length() <= columns
        ? List.of(quiet(all))
        : Stream.concat(Stream.of(levels), WrappedLines.of(playing.link(), columns))
            .map(SleeveLines::quiet)
            .toList();
  }

  private static List<AttributedString> plain(String sentence, int columns) {
    return WrappedLines.of(sentence, columns).map(AttributedString::new).toList();
  }

  /// The same without the arm.
  public SleeveLines withoutArm() {
    return new SleeveLines(heading, Optional.empty(), unheard);
  }

  /// A line that stays in the background.
  public static AttributedString quiet(String text) {
    return new AttributedString(text, QUIET);
  }

  /// A key and what it does.
  public static AttributedStringBuilder key(AttributedStringBuilder line, String key, String what) {
    return line.append(" " + key + " ", LOUD).append(what);
  }
}
