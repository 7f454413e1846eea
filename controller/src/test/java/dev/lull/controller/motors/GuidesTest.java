package dev.lull.controller.motors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which motor pulses, and when.
final class GuidesTest {
  private static final Layout LAYOUT = Layouts.bundled("2x6").orElseThrow();
  private static final long MILLI = 1_000_000;

  private long now;

  @Test
  void eachMotorInTurnPulsesAndThenItIsOver() {
    var guide = new InTurn(LAYOUT, List.of(3, 0, 7));
    assertEquals(
        List.of("motor 3: 13.8 cm from the wrist, inner side towards the little finger"),
        guide.words());
    assertEquals(new ArrayList<>(List.of(3, 0, 7)), new ArrayList<>(moved(guide, 20_000)));
    assertTrue(guide.isOver());
    assertEquals(0, guide.wanted());
  }

  @Test
  void pulsesAreGentleAndBeginAndEndAtRest() {
    float last = 0;
    for (int milli = 0; milli < 5_000; milli++) {
      float amplitude = Pulses.amplitude(milli / 1e3);
      assertTrue(amplitude >= 0 && amplitude <= 0.35f);
      assertTrue(Math.abs(amplitude - last) < 0.002f, "at " + milli + " ms");
      last = amplitude;
    }
    assertEquals(0, last);
    assertTrue(Pulses.amplitude(0.45) > 0.34f);
  }

  @Test
  void theKeysChooseAMotor() {
    var guide = new Choosing(LAYOUT);
    assertEquals(0, guide.motor());
    assertEquals(1, after(guide, "n"));
    assertEquals(2, after(guide, "\r"));
    assertEquals(1, after(guide, "p"));
    assertEquals(11, after(guide, "pp"));
    assertEquals(0, after(guide, "n"));
    assertEquals(7, after(guide, "7"));
    assertEquals(7, after(guide, "x"));
    assertFalse(guide.isOver());
  }

  @Test
  void twoDigitsAreOneNumberIfThereIsSuchAMotor() {
    var guide = new Choosing(LAYOUT);
    assertEquals(11, after(guide, "11"));
    assertEquals(2, after(guide, "12"));
    after(guide, "1");
    moved(guide, 2_000);
    assertEquals(1, after(guide, "1"));
  }

  @Test
  void theSpaceBarStopsAndAnotherKeyMovesAgain() {
    var guide = new Choosing(LAYOUT);
    assertEquals(Set.of(0), moved(guide, 500));
    guide.press(' ');
    assertEquals(Set.of(), moved(guide, 3_000));
    assertTrue(guide.words().getFirst().endsWith("(stopped)"));
    guide.press('a');
    assertEquals(Set.of(0), moved(guide, 500));
  }

  @Test
  void everySideOfTheArmHasItsName() {
    Layout around = Layouts.bundled("4x8").orElseThrow();
    Set<String> sides = new LinkedHashSet<>();
    for (int motor = 0; motor < around.motors().size(); motor++) {
      sides.add(MotorSite.of(around, motor).replaceAll(".*wrist, ", ""));
    }
    assertEquals(
        Set.of(
            "outer side towards the little finger",
            "inner side towards the little finger",
            "inner side towards the thumb",
            "outer side towards the thumb"),
        sides);
  }

  private int after(Choosing guide, String keys) {
    keys.chars().forEach(guide::press);
    return guide.motor();
  }

  private Set<Integer> moved(Guide guide, int millis) {
    Set<Integer> moved = new LinkedHashSet<>();
    for (int i = 0; i < millis; i++) {
      now += MILLI;
      guide.advance(now, new float[12]);
      if (guide.wanted() > 0) {
        moved.add(guide.motor());
      }
    }
    return moved;
  }
}
