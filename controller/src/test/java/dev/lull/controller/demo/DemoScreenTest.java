package dev.lull.controller.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.player.LatchWords;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

/// The demo's screen as text, with golden pictures of it beside this test.
final class DemoScreenTest {
  private static final Path FOLDER = Path.of("src/test/resources/demo");
  private static final Layout LAYOUT = Layouts.bundled("2x6").orElseThrow();
  private static final Levels LEVELS = ArmPictureTest.rising(LAYOUT);
  private static final Playing STROKE =
      new Playing(
          "playing",
          Optional.of("Slow forearm stroke"),
          83,
          Optional.of(600),
          60,
          80,
          "The sleeve is armed.",
          Optional.empty());

  @Test
  void theScreenLooksAsDrawn() throws Exception {
    String drawn =
        screen(1883, Library.bundled().names()).lines(LEVELS, STROKE, 80, 50).stream()
            .map(line -> line.toString().stripTrailing() + "\n")
            .collect(Collectors.joining());
    assertEquals(Files.readString(FOLDER.resolve("screen.expected")), drawn);
  }

  @Test
  void theGuideOfAnotherPortNamesItInEveryCommand() throws Exception {
    List<String> guide = screen(2000, Library.bundled().names()).guide();
    assertEquals(
        Files.readString(FOLDER.resolve("guide-of-another-port.expected")),
        String.join("\n", guide) + "\n");
  }

  @Test
  void whatLiftsAnEmergencyStopIsReadInFullOnANarrowTerminal() {
    String held = "{\"status\": \"latched\", \"link\": \"%s\"}".formatted(LatchWords.ANSWER);
    assertTrue(drawn(Playing.read(held), 50).contains(LatchWords.ANSWER));
  }

  @Test
  void whatIsWrongWithTheSleeveIsReadInFullOnANarrowTerminal() {
    String what = "/dev/ttyACM0 is not there, and nothing like it either. Plug the sleeve in.";
    String away = "{\"status\": \"idle\", \"link\": \"%s\"}".formatted(what);
    assertTrue(drawn(Playing.read(away), 50).contains(what));
  }

  @Test
  void onceTheBrokerIsGoneItSaysWhatStopsTheSleeve() {
    String drawn = drawn(Playing.UNHEARD, 80);
    assertTrue(drawn.contains("The broker is gone"), drawn);
    assertTrue(drawn.contains("space stops the sleeve. q ends the demo, and stops it as"), drawn);
    assertFalse(drawn.contains("Nothing plays"), drawn);
    assertFalse(drawn.contains("intensity 100"), drawn);
  }

  /// What a screen says, without the breaks between its lines.
  private static String drawn(Playing playing, int columns) {
    return screen(1883, Library.bundled().names()).lines(LEVELS, playing, columns, 50).stream()
        .map(AttributedString::toString)
        .collect(Collectors.joining(" "));
  }

  @Property(tries = 300)
  void noLineIsWiderThanTheTerminal(
      @ForAll @IntRange(min = 1, max = 250) int columns,
      @ForAll String name,
      @ForAll boolean isHeld) {
    var playing =
        new Playing(
            isHeld ? "latched" : "playing",
            Optional.of(name),
            1,
            Optional.of(2),
            100,
            100,
            "x".repeat(300),
            Optional.empty());
    for (AttributedString line :
        screen(65_535, Library.bundled().names()).lines(LEVELS, playing, columns, 50)) {
      assertTrue(line.columnLength() <= columns, line.toString());
    }
  }

  @Test
  void everyPatternThatIsShownHasAKeyAndNoneTheOneThatEnds() {
    List<String> many = IntStream.rangeClosed(1, 50).mapToObj(i -> "pattern-" + i).toList();
    String drawn =
        screen(1883, many).lines(LEVELS, Playing.NOTHING, 80, 50).stream()
            .map(AttributedString::toString)
            .collect(Collectors.joining("\n"));
    assertTrue(drawn.contains(" 9 pattern-9 "), drawn);
    assertTrue(drawn.contains(" a pattern-10 "), drawn);
    assertEquals(-1, drawn.indexOf("pattern-35"), drawn);
    assertEquals(Optional.of("pattern-10"), screen(1883, many).patternOf('a'));
    assertEquals(Optional.empty(), screen(1883, many).patternOf('q'));
    assertEquals(Optional.empty(), screen(1883, many).patternOf(-2));
  }

  private static DemoScreen screen(int port, List<String> patterns) {
    return new DemoScreen(
        "Lull: 12 motors on the real firmware, a broker of its own, port " + port,
        new ArmPicture(LAYOUT),
        patterns,
        "lull/sleeve",
        port);
  }
}
