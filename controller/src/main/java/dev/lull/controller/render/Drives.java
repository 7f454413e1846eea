package dev.lull.controller.render;

import dev.lull.hardware.DriveLine;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.SafetyLimits;

/// What the motors of a sleeve are given for a pattern: its amplitudes, compensated for the motor,
/// and what the safety gate leaves of that.
///
/// The train of frames begins one frame before the pattern, with rest, and has [#RATE] frames a
/// second, as the player makes them. Between two frames drives move linearly, as in the firmware.
/// Moments are asked one after another, since a motor's drive depends on what it did before.
public final class Drives implements Frames {
  /// Frames a second.
  public static final int RATE = 100;

  private static final long FRAME_NANOS = 1_000_000_000 / RATE;

  private final Sampler sampler;
  private final DriveLine line;
  private final float[] before;
  private final float[] next;
  private final float[] between;
  private long nextAt = -FRAME_NANOS;
  private long askedAt;

  /// A pattern on motors that were at rest, with the limits of [SafetyLimits#DEFAULT].
  public Drives(Sampler sampler, MotorProfile motor) {
    this.sampler = sampler;
    line = new DriveLine(sampler.motors(), motor, SafetyLimits.DEFAULT);
    before = new float[sampler.motors()];
    next = new float[sampler.motors()];
    between = new float[sampler.motors()];
    line.begin(nextAt);
    line.pass(nextAt, before, next);
  }

  @Override
  public int motors() {
    return sampler.motors();
  }

  /// The drives of a moment.
  ///
  /// @throws IllegalArgumentException if it is before the one that was asked last
  @Override
  public float[] frame(long t) {
    if (t < askedAt) {
      throw new IllegalArgumentException(
          "Drives at %d ns were asked after those at %d ns. Ask for moments in their order."
              .formatted(t, askedAt));
    }
    askedAt = t;
    while (nextAt < t) {
      pass();
    }
    float share = 1 - (float) (nextAt - t) / FRAME_NANOS;
    for (int i = 0; i < between.length; i++) {
      between[i] = (1 - share) * before[i] + share * next[i];
    }
    return between;
  }

  private void pass() {
    System.arraycopy(next, 0, before, 0, next.length);
    nextAt += FRAME_NANOS;
    line.pass(nextAt, sampler.frame(nextAt), next);
  }
}
