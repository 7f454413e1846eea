package dev.lull.controller.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.rig.Fields;
import dev.lull.hardware.DriveLine;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.SafetyLimits;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.PatternReader;
import dev.lull.patterns.Reading;
import dev.lull.patterns.Timeline;
import dev.lull.patterns.render.Field;
import org.junit.jupiter.api.Test;

/// What motors are given for a pattern.
final class DrivesTest {
  private static final long FRAME = 10_000_000;
  private static final Layout LAYOUT = Layouts.bundled("1x4").orElseThrow();
  private static final Field FIELD = Fields.of(LAYOUT);
  private static final String HOLD =
      "lull: 1\nname: T\nplay:\n  - hold: {place: inner middle, swell: 1 s, for: 3 s, release: 1 s}\n";

  private static Sampler sampler() {
    Timeline timeline =
        switch (PatternReader.read("t", HOLD)) {
          case Reading.Read<Pattern>(var pattern) -> pattern.on(LAYOUT.arm());
          case Reading.Broken<Pattern>(var problems) -> throw new AssertionError(problems);
        };
    return new Sampler(timeline, FIELD);
  }

  @Test
  void eachFrameIsWhatASleeveGivesItsMotors() {
    Sampler sampler = sampler();
    DriveLine line = new DriveLine(4, MotorProfile.COIN_ERM, SafetyLimits.DEFAULT);
    float[] expected = new float[4];
    line.begin(-FRAME);
    line.pass(-FRAME, new float[4], expected);
    Drives drives = new Drives(sampler(), MotorProfile.COIN_ERM);
    for (long t = 0; t < 500 * FRAME; t += FRAME) {
      line.pass(t, sampler.frame(t), expected);
      assertArrayEquals(expected, drives.frame(t), "at " + t);
    }
  }

  @Test
  void betweenTwoFramesDrivesMoveLinearly() {
    Drives frames = new Drives(sampler(), MotorProfile.COIN_ERM);
    Drives between = new Drives(sampler(), MotorProfile.COIN_ERM);
    for (int i = 0; i < 300; i++) {
      float[] before = frames.frame(i * FRAME).clone();
      float[] next = frames.frame((i + 1) * FRAME);
      float[] quarter = between.frame(i * FRAME + FRAME / 4);
      for (int motor = 0; motor < 4; motor++) {
        assertEquals(before[motor] + (next[motor] - before[motor]) / 4, quarter[motor], 1e-6);
      }
    }
  }

  /// So that whoever asks a hundred times a second and whoever asks a thousand times see the same.
  @Test
  void howOftenOneAsksChangesNothing() {
    Drives often = new Drives(sampler(), MotorProfile.COIN_ERM);
    for (long t = 0; t < 200 * FRAME; t += FRAME / 10) {
      often.frame(t);
    }
    Drives once = new Drives(sampler(), MotorProfile.COIN_ERM);
    assertArrayEquals(once.frame(200 * FRAME), often.frame(200 * FRAME));
  }

  @Test
  void aHeldResonantMotorIsDrivenWithItsAmplitude() {
    float[] drive = new Drives(sampler(), MotorProfile.LRA).frame(200 * FRAME);
    float[] amplitude = sampler().frame(200 * FRAME);
    assertTrue(amplitude[1] > 0.1);
    assertArrayEquals(amplitude, drive, 1e-3f);
  }

  @Test
  void aMomentThatIsOverIsRefused() {
    Drives drives = new Drives(sampler(), MotorProfile.LRA);
    drives.frame(3 * FRAME);
    var refused = assertThrows(IllegalArgumentException.class, () -> drives.frame(FRAME));
    assertEquals(
        "Drives at 10000000 ns were asked after those at 30000000 ns. Ask for moments in their order.",
        refused.getMessage());
  }
}
