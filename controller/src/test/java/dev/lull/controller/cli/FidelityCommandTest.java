package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.TypedLine;
import dev.lull.controller.fidelity.Bench;
import dev.lull.controller.fidelity.Hand;
import dev.lull.controller.rig.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `lull fidelity`.
final class FidelityCommandTest {
  private static final int STROKES = new Bench(Hand.USUAL).some().size();
  private static final int WAYS = 25;
  private static final Pattern WRITTEN = Pattern.compile("<text[^>]*>([^<]*)<");
  private static final Pattern DRAWN = Pattern.compile("<path[^>]* d=\"([^\"]*)\"");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

  @TempDir private static Path folder;
  private static TypedLine typed;

  @BeforeAll
  static void measureAndDraw() {
    String plots = folder.resolve("made/here").toString();
    typed = TypedLine.type("fidelity", "--short", "--plots", plots);
  }

  @Test
  void asCsvItIsAHeaderAndALineForEachStroke() {
    TypedLine csv = TypedLine.type("fidelity", "--short", "--format", "csv", "--pressure", "70 %");
    assertEquals(0, csv.status());
    List<String> lines = csv.out().lines().toList();
    assertEquals(STROKES + 1, lines.size());
    assertTrue(lines.getFirst().startsWith("layout,path,speed,motors,renderer,chain,position q1,"));
    assertTrue(lines.getFirst().endsWith(",targets met,distance"));
    int columns = lines.getFirst().split(",", -1).length;
    for (String line : lines) {
      assertEquals(columns, line.split(",", -1).length, line);
    }
    assertTrue(lines.get(1).startsWith("1x6,straight,3.0,ideal,lull,raw,0."), lines.get(1));
  }

  /// Where letters stand depends on the fonts of a machine; what they say, and where lines are
  /// drawn, does not. Half a pixel is left to the machine's arithmetic.
  @ParameterizedTest
  @ValueSource(strings = {FidelityPlots.STROKE, FidelityPlots.POSITION})
  void thePlotsInTheDocsAreThoseThatAreDrawnNow(String name) throws Exception {
    String kept = Files.readString(Program.home().resolve("docs").resolve(name));
    String drawn = Files.readString(folder.resolve("made/here").resolve(name));
    assertEquals(found(WRITTEN, kept), found(WRITTEN, drawn));
    List<Double> before = numbers(kept);
    List<Double> now = numbers(drawn);
    assertTrue(now.size() > 300, name + " has few lines");
    assertEquals(before.size(), now.size(), name);
    for (int i = 0; i < now.size(); i++) {
      assertEquals(before.get(i), now.get(i), 0.5, name);
    }
  }

  private static List<String> found(Pattern what, String svg) {
    return what.matcher(svg).results().map(it -> it.group(1)).toList();
  }

  private static List<Double> numbers(String svg) {
    return found(DRAWN, svg).stream()
        .flatMap(it -> NUMBER.matcher(it).results())
        .map(it -> Double.valueOf(it.group()))
        .toList();
  }

  @Test
  void asTextItEndsWithHowManyStrokesMetWhatWhichAreLostAndWhatIsDrawn() {
    assertEquals(0, typed.status());
    List<String> lines = typed.out().lines().toList();
    assertTrue(lines.getFirst().contains("position"), lines.getFirst());
    assertTrue(lines.get(STROKES + 2).startsWith("Strokes that met the targets"));
    String last = lines.get(STROKES + 4 + WAYS);
    assertTrue(last.startsWith("lra         dense brush  raw"), last);
    assertTrue(last.contains("0 of 14"), last);
    String lost = lines.get(STROKES + 4 + WAYS + 2);
    assertTrue(lost.contains("up to 10 cm/s on nominal and LRA motors"), lost);
    String drawn = lines.getLast();
    assertTrue(drawn.endsWith("made/here/fidelity-position.svg are drawn."), drawn);
  }

  @Test
  void aPressureThatIsNoneIsTold() {
    TypedLine wrong = TypedLine.type("fidelity", "--pressure", "firm");
    assertEquals(1, wrong.status());
    assertTrue(wrong.err().startsWith("--pressure \"firm\""), wrong.err());
  }

  /// Nobody waits for half a minute to hear it.
  @Test
  void plotsThatCannotBeWrittenAreToldBeforeAnythingIsPlayed() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertEquals(
        new TypedLine(1, "", file + " is a file. Name a folder for the plots.\n"),
        TypedLine.type("fidelity", "--plots", file.toString()));
    Path below = file.resolve("below");
    assertEquals(
        new TypedLine(1, "", below + " cannot be made: Not a directory.\n"),
        TypedLine.type("fidelity", "--plots", below.toString()));
  }
}
