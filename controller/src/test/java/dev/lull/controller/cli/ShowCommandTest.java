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
