package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.TypedLine;
import dev.lull.controller.rig.Program;
import dev.lull.patterns.Layouts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `lull show`, with golden pictures.
final class ShowCommandTest {
  private static final Path FOLDER = Path.of("src/test/resources/show");

  @ParameterizedTest
  @CsvSource({"slowing-stroke, 1x6", "unwinding, 2x6", "rain, 4x8"})
  void aPatternIsShownInNumbersAndOverTime(String pattern, String layout) throws IOException {
    String expected = Files.readString(FOLDER.resolve(pattern + ".expected"));
    assertEquals(
        new TypedLine(0, expected, ""), TypedLine.type("show", file(pattern), "--layout", layout));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg"})
  void aPictureOfItIsDrawn(String ending, @TempDir Path folder) throws IOException {
    Path picture = folder.resolve("out." + ending);
    assertEquals(
        new TypedLine(0, picture + " shows Petting on Four rows of eight.\n", ""),
        TypedLine.type("show", file("petting"), "-o", picture.toString(), "--layout", "4x8"));
    assertTrue(Files.size(picture) > 10_000);
  }

  @Test
  void aPictureOfAnotherKindIsRefused(@TempDir Path folder) {
    Path picture = folder.resolve("out.jpg");
    assertEquals(
        new TypedLine(
            1,
            "",
            picture + " does not say by its ending what to write. Let it end in .png or .svg.\n"),
        TypedLine.type("show", file("petting"), "-o", picture.toString()));
    assertFalse(Files.exists(picture));
  }

  @Test
  void aPatternOfTheLibraryIsFoundByItsName() {
    assertEquals(TypedLine.type("show", file("petting")), TypedLine.type("show", "petting"));
    assertEquals(
        new TypedLine(
            1,
            "",
            "The library has no pattern \"pettin\". Did you mean \"petting\"? Of a file of yours"
                + " write the path, such as evening.lull.yaml.\n"),
        TypedLine.type("show", "pettin"));
  }

  @Test
  void aFolderIsSaidToBeOne(@TempDir Path folder) {
    assertEquals(
        new TypedLine(1, "", folder + ": This is a folder. Give the path of a file in it.\n"),
        TypedLine.type("show", folder.toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "heartbeat, 10 min, '  shown         10 min of an endless pattern'",
    "massage, 90 s, '  shown         1 min 30 s of 45 min'",
    "massage, 2 h, '  length        45 min'"
  })
  void howMuchIsShownIsSaid(String pattern, String time, String told) {
    List<String> lines = TypedLine.type("show", pattern, "--for", time).out().lines().toList();
    assertEquals(told, lines.get(1));
  }

  @Test
  void whatIsNotFeltOnTheSleeveIsSaidAndNotShownAsStrong(@TempDir Path folder) throws IOException {
    String file = written(folder, "play:\n  - hold: {place: outer middle, for: 5 s}\n");
    String told =
        "  felt          8 % of the pressure: most of it is where this sleeve has no motors";
    String shown = TypedLine.type("show", file, "--layout", "2x6").out();
    assertTrue(shown.lines().anyMatch(told::equals), shown);
    assertFalse(shown.contains("░") || shown.contains("█"), shown);
    String around = TypedLine.type("show", file).out();
    assertFalse(around.contains("felt"), around);
    assertTrue(around.contains("█"), around);
  }

  @Test
  void ofManyPhasesAsManyAreListedAsSomebodyReads(@TempDir Path folder) throws IOException {
    String file =
        written(
            folder,
            "length: 8 h\nplay:\n  - {rest: 10 s, phase: One}\n  - {rest: 10 s, phase: Two}\n");
    List<String> lines = TypedLine.type("show", file).out().lines().toList();
    assertTrue(lines.contains("  0:00:10       Two"), lines.toString());
    assertEquals("                and 2866 more", lines.get(19));
    assertEquals("", lines.get(20));
  }

  @Test
  void oneSpeedIsSaidOnce() {
    assertTrue(TypedLine.type("show", "slow-stroke").out().contains("  speed         3.00 cm/s\n"));
  }

  private static String written(Path folder, String text) throws IOException {
    Path file = folder.resolve("t.lull.yaml");
    return Files.writeString(file, "lull: 1\nname: T\n" + text).toString();
  }

  private static String file(String pattern) {
    return Program.home().resolve("patterns/library/" + pattern + ".lull.yaml").toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"foo", "own.layout.yaml"})
  void aLayoutThatIsNotThereIsAnsweredWithThoseThatAre(String layout) {
    String file = Program.home().resolve("patterns/library/rain.lull.yaml").toString();
    String told =
        "There is no layout \"%s\". Write 1x4, 1x6, 2x6, 4x8, or the path of a layout file.\n"
            .formatted(layout);
    assertEquals(new TypedLine(1, "", told), TypedLine.type("show", file, "--layout", layout));
  }

  @Test
  void itsHelpNamesTheLayoutsThatThereAre() {
    String help = TypedLine.type("show", "--help").out();
    Layouts.names().forEach(name -> assertTrue(help.contains(name), name));
  }
}
