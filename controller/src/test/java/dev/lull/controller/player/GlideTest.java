package dev.lull.controller.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

final class GlideTest {
  private static final long SECOND = 1_000_000_000L;

  @Test
  void aGlideStaysWhereItIsUntilItIsGivenATarget() {
    assertEquals(0.4, new Glide(0.4).at(123 * SECOND));
  }

  @Test
  void aGlideIsHalfwayAtHalfItsTimeAndStaysAtItsTarget() {
    Glide glide = new Glide(0.0);
    glide.towards(1.0, 0, SECOND);
    assertEquals(0.5, glide.at(SECOND / 2), 1e-12);
    assertEquals(1.0, glide.at(SECOND));
    assertEquals(1.0, glide.at(90 * SECOND));
  }

  @Test
  void aGlideOfNoLengthArrivesAtOnce() {
    Glide glide = new Glide(0.0);
    glide.towards(0.7, 5, 0);
    assertEquals(0.7, glide.at(5));
  }

  @Property
  void aNewTargetOnTheWayMakesNoJump(
      @ForAll @DoubleRange(min = 0, max = 1) double first,
      @ForAll @DoubleRange(min = 0, max = 1) double second,
      @ForAll @LongRange(min = 0, max = 2 * SECOND) long turn) {
    Glide glide = new Glide(0.5);
    glide.towards(first, 0, SECOND);
    double before = glide.at(turn);
    glide.towards(second, turn, SECOND);
    assertEquals(before, glide.at(turn), 1e-12);
  }

  @Property
  void aGlideNeverLeavesTheSpanBetweenStartAndTarget(
      @ForAll @DoubleRange(min = 0, max = 1) double target,
      @ForAll @LongRange(min = -SECOND, max = 3 * SECOND) long t) {
    Glide glide = new Glide(0.25);
    glide.towards(target, 0, SECOND);
    double value = glide.at(t);
    assertTrue(value >= Math.min(0.25, target) - 1e-12 && value <= Math.max(0.25, target) + 1e-12);
  }

  @Test
  void aClockThatBeganBelowZeroChangesNothing() {
    Glide glide = new Glide(0.0);
    glide.towards(1.0, Long.MAX_VALUE - SECOND / 2, SECOND);
    assertEquals(0.5, glide.at(Long.MAX_VALUE), 1e-6);
    assertEquals(1.0, glide.at(Long.MIN_VALUE + SECOND));
  }
}
