package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.TypedLine;
import dev.lull.controller.fidelity.Bench;
import dev.lull.controller.fidelity.Hand;
import java.util.List;
import org.junit.jupiter.api.Test;

/// `lull fidelity`.
final class FidelityCommandTest {
  private static final int STROKES = new Bench(Hand.USUAL).some().size();

  @Test
  void asCsvItIsAHeaderAndALineForEachStroke() {
    TypedLine typed = TypedLine.type("fidelity", "--short", "--format", "csv");
    assertEquals(0, typed.status());
    List<String> lines = typed.out().lines().toList();
    assertEquals(STROKES + 1, lines.size());
    assertTrue(lines.getFirst().startsWith("layout,path,speed,motors,renderer,chain,position q1,"));
    int columns = lines.getFirst().split(",", -1).length;
    for (String line : lines) {
      assertEquals(columns, line.split(",", -1).length, line);
    }
    assertTrue(lines.get(1).startsWith("1x6,straight,3.0,ideal,lull,raw,0."), lines.get(1));
  }

  @Test
  void asTextItEndsWithHowManyStrokesMetWhat() {
    TypedLine typed = TypedLine.type("fidelity", "--short", "--pressure", "70 %");
    assertEquals(0, typed.status());
    List<String> lines = typed.out().lines().toList();
    assertEquals(1 + STROKES + 1 + 3 + 15, lines.size());
    assertTrue(lines.getFirst().contains("position"), lines.getFirst());
    assertTrue(lines.get(STROKES + 2).startsWith("Strokes that met the targets"));
    assertTrue(lines.getLast().contains("0 of 14"), lines.getLast());
  }

  @Test
  void aPressureThatIsNoneIsTold() {
    TypedLine typed = TypedLine.type("fidelity", "--pressure", "firm");
    assertEquals(1, typed.status());
    assertTrue(typed.err().startsWith("--pressure \"firm\""), typed.err());
  }
}
