package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.protocol.HostMessage.Frame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Frames on the way to a device.
class WireFramesTest {
  private final Stage stage = new Stage();

  @AfterEach
  void clear() {
    stage.close();
  }

  @Test
  void framesAreFeltInOrderAndOnTime() {
    stage.arm();
    double worst = 0;
    for (int i = 0; i < 3_000; i++) {
      stage.run(MILLI);
      if (i % 10 == 0) {
        stage.frame((float) wave(stage.now + Stage.HORIZON));
      }
      if (i > 300) {
        worst = Math.max(worst, Math.abs(stage.level(0) - wave(stage.now)));
      }
    }
    assertTrue(worst < 0.008, "worst error " + worst);
    assertEquals(0, stage.sleeve.report().counters().late());
  }

  @Test
  void whatTheHostShowsIsWhatTheDeviceDoes() {
    stage.armAndPlay();
    float[] shown = new float[4];
    stage.sleeve.drives(stage.now, shown);
    assertEquals(stage.level(2), shown[2], 0.005);
  }

  @Test
  void theHostIsNeverFurtherAheadThanTheDeviceCanHold() {
    stage.arm();
    float[] amplitude = {0.3f, 0.3f, 0.3f, 0.3f};
    long at = stage.now;
    boolean wasFull = false;
    for (int i = 0; i < 3_000; i++) {
      stage.run(MILLI);
      while (stage.sleeve.frame(stage.now, at + 10 * MILLI, amplitude)) {
        at += 10 * MILLI;
      }
      wasFull |= at - stage.now > 300 * MILLI;
    }
    stage.run(2 * SECOND);
    assertTrue(wasFull);
    assertEquals(0, stage.sleeve.report().counters().dropped());
    assertEquals(0, stage.sleeve.report().counters().late());
  }

  @Test
  void aFrameWhoseMomentHasPassedIsCountedAndLetGo() {
    stage.arm();
    stage.bench.takeSent();
    assertTrue(stage.sleeve.frame(stage.now, stage.now, new float[4]));
    assertFalse(stage.sleeve.frame(stage.now, stage.now + 2 * SECOND, new float[4]));
    stage.run(MILLI);
    assertFalse(stage.bench.takeSentMessages().stream().anyMatch(Frame.class::isInstance));
    stage.play(2 * SECOND, 0);
    assertEquals(1, stage.sleeve.report().counters().late());
  }

  @Test
  void whatIsNoAmplitudeIsNotFelt() {
    stage.arm();
    stage.play(SECOND, Float.NaN);
    assertTrue(stage.isAtRest());
    stage.play(SECOND, Float.POSITIVE_INFINITY);
    assertTrue(stage.isAtRest());
    stage.play(SECOND, -1);
    assertTrue(stage.isAtRest());
  }

  @Test
  void aFrameForAnotherNumberOfMotorsIsRefused() {
    stage.arm();
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> stage.sleeve.frame(stage.now, stage.now + MILLI, new float[3]));
    assertEquals(
        "A frame has 3 amplitudes, and the sleeve has 4 motors. Give one for each.",
        refused.getMessage());
  }

  private static double wave(long at) {
    return 0.3 + 0.2 * Math.sin(at / 3e8);
  }
}
