package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FrameTrainTest {
  private final FrameTrain train = new FrameTrain(4, 1);

  @Test
  void anEmptyTrainIsRest() {
    assertEquals(0, at(0));
  }

  @Test
  void theFirstFrameIsApproachedFromRest() {
    add(0, 100, 0.8f);
    assertEquals(0.2f, at(25), 1e-6f);
    assertEquals(0.8f, at(100), 1e-6f);
  }

  @Test
  void afterTheLastFrameTheMotorsRampToRest() {
    add(0, 100, 0.8f);
    assertEquals(0.4f, at(150), 1e-6f);
    assertEquals(0, at(200));
    assertEquals(0, at(1_000));
  }

  @Test
  void aFrameDuringThatRampIsApproachedFromWhereTheMotorsAre() {
    add(0, 100, 0.8f);
    add(150, 200, 0.6f);
    assertEquals(0.4f, at(150), 1e-6f);
    assertEquals(0.5f, at(175), 1e-6f);
  }

  @Test
  void restForgetsAllFrames() {
    add(0, 100, 0.8f);
    add(0, 200, 1);
    train.rest(100 * MILLI, 50 * MILLI);
    assertEquals(0.4f, at(125), 1e-6f);
    assertEquals(0, at(150));
    assertEquals(0, at(200));
  }

  @Test
  void aFrameThatDoesNotComeAfterTheLastIsNotTaken() {
    assertTrue(add(0, 100, 0.8f));
    assertFalse(add(0, 100, 0.1f));
    assertEquals(0.8f, at(100), 1e-6f);
  }

  @Property
  void theMotorsNeverLeaveTheWayBetweenTwoFrames(@ForAll @IntRange(max = 100) int millis) {
    add(0, 100, 0.8f);
    add(0, 200, 0.3f);
    train.advance(100 * MILLI);
    float felt = at(100 + millis);
    assertTrue(felt <= 0.8f + 1e-6f && felt >= 0.3f - 1e-6f, () -> "felt " + felt);
  }

  private boolean add(long now, long at, float drive) {
    train.advance(now * MILLI);
    return train.add(now * MILLI, at * MILLI, new float[] {drive});
  }

  private float at(long millis) {
    float[] drive = new float[1];
    train.drives(millis * MILLI, drive);
    return drive[0];
  }
}
