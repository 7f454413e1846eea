package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.protocol.Protocol;

/// A host that plays a stroke as the player does: whenever it works, it gives all frames up to a
/// horizon ahead. How far the device is off what was given is kept.
final class CatchingUp implements AutoCloseable {
  static final int MOTORS = 16;
  static final long PERIOD = 10 * MILLI;

  /// One level, which knots may be below; and half a millisecond, to which the clocks of host and
  /// device agree, of the 80 that full drive takes at least.
  static final double CLOSE = 1.0 / Protocol.MAX_LEVEL + 0.5 / 80;

  /// The same where motors are kicked: full drive to rest takes a frame.
  static final double CLOSE_IN_KICKS = 1.0 / Protocol.MAX_LEVEL + 0.5 / 10;

  final Stage stage;

  private final float[] amplitude = new float[MOTORS];
  private final float[] drive = new float[MOTORS];
  private final GaussianStroke stroke;
  private final long horizon;
  private final long begin;
  private long nextAt;
  private double most;

  CatchingUp(GaussianStroke stroke, long horizon) {
    this(MotorProfile.LRA, stroke, horizon);
  }

  CatchingUp(MotorProfile profile, GaussianStroke stroke, long horizon) {
    stage = new Stage(new Bench(MOTORS, MOTORS, profile, SafetyLimits.DEFAULT));
    this.stroke = stroke;
    this.horizon = horizon;
    stage.arm();
    begin = stage.now;
    nextAt = begin + 2 * PERIOD;
  }

  /// Lets the device live for so many milliseconds, and then the host do what it missed.
  void pause(int millis) {
    for (int i = 0; i < millis; i++) {
      stage.freeze(MILLI);
      if (i == millis - 1) {
        work();
      }
      compare();
    }
  }

  void play(long nanos) {
    for (long end = stage.now + nanos; stage.now < end; ) {
      pause(1);
    }
  }

  /// What the motors are given at this moment, 0..1.
  float[] given() {
    stage.sleeve.drives(stage.now, drive);
    return drive.clone();
  }

  /// What they do at this moment, 0..1.
  float[] felt() {
    float[] felt = new float[MOTORS];
    for (int i = 0; i < MOTORS; i++) {
      felt[i] = (float) stage.level(i);
    }
    return felt;
  }

  /// How far the device was off at most, 0..1.
  double most() {
    return most;
  }

  @Override
  public void close() {
    stage.close();
  }

  private void work() {
    stage.sleeve.doWork(stage.now);
    for (; nextAt - stage.now <= horizon; nextAt += PERIOD) {
      stroke.at((double) (nextAt - begin) / SECOND, amplitude);
      assertTrue(stage.sleeve.frame(stage.now, nextAt, amplitude));
    }
  }

  private void compare() {
    stage.sleeve.drives(stage.now, drive);
    for (int i = 0; i < MOTORS; i++) {
      most = Math.max(most, Math.abs(stage.level(i) - drive[i]));
    }
  }
}
