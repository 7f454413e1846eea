package dev.lull.controller.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The arm as text; beside this test, how it looks with the motors driven ever more from the first
/// to the last.
final class ArmPictureTest {
  private static final Path FOLDER = Path.of("src/test/resources/demo");

  static Stream<String> layouts() {
    return Layouts.names().stream();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void everyBundledLayoutLooksAsDrawn(String name) throws Exception {
    Layout layout = Layouts.bundled(name).orElseThrow();
    var picture = new ArmPicture(layout);
    String drawn =
        picture.lines(rising(layout), 72).stream()
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    String expected = Files.readString(FOLDER.resolve("arm-" + name + ".expected"));
    assertEquals(expected, drawn + picture.strip(rising(layout)) + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "0, ·",
    "-0.0, ·",
    "0.001, ░",
    "0.249, ░",
    "0.25, ▒",
    "0.499, ▒",
    "0.5, ▓",
    "0.749, ▓",
    "0.75, █",
    "1, █"
  })
  void theShadeTellsHowFarAMotorIsDriven(float level, char shade) {
    assertEquals(shade + "" + shade + " ·· ·· ··", row(level).replaceAll("[│ ]+", " ").strip());
  }

  @ParameterizedTest
  @CsvSource({"0, ' '", "0.001, .", "0.111, .", "0.112, ':'", "0.5, +", "0.99, @", "1, @"})
  void theStripTellsItByALetter(float level, String letter) {
    assertEquals("|" + letter + "   |", strip(level));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 41, 80, 100, 237})
  void everyLineIsAsWideAsThePicture(int columns) {
    for (String name : Layouts.names()) {
      Layout layout = Layouts.bundled(name).orElseThrow();
      for (AttributedString line : new ArmPicture(layout).lines(rising(layout), columns)) {
        assertEquals(columns, line.columnLength(), name + ": " + line);
      }
    }
  }

  @Test
  void aPictureIsNeverNarrowerThanItCanBeDrawn() {
    Layout layout = Layouts.bundled("4x8").orElseThrow();
    var picture = new ArmPicture(layout);
    assertEquals(picture.lines(rising(layout), 40), picture.lines(rising(layout), 7));
  }

  /// The first motor at rest, the last at full drive, those between in equal steps.
  static Levels rising(Layout layout) {
    int motors = layout.motors().size();
    var levels = new Levels(motors);
    for (int motor = 0; motor < motors; motor++) {
      levels.set(motor, (float) motor / (motors - 1));
    }
    return levels;
  }

  private static String row(float level) {
    var picture = new ArmPicture(Layouts.bundled("1x4").orElseThrow());
    return picture.lines(levels(level), 60).get(2).toString();
  }

  private static String strip(float level) {
    return new ArmPicture(Layouts.bundled("1x4").orElseThrow()).strip(levels(level));
  }

  private static Levels levels(float first) {
    var levels = new Levels(4);
    levels.set(0, first);
    return levels;
  }
}
