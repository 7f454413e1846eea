package dev.lull.hardware.fault;

import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.MotorProfile.Point;
import dev.lull.hardware.Sleeve;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/// What is played while something breaks: every motor rises and falls, each in its own time, and
/// none ever rests.
///
/// Frames go out in the order of their moments, those that were missed as well, as a host would
/// send them that tries to catch up.
final class Waves {
  static final int MOTORS = 4;

  /// A motor that feels as strong as it is driven, so that levels can be told from amplitudes.
  static final MotorProfile STRAIGHT = new MotorProfile("straight", "", List.of(new Point(1, 1)));

  private static final long PERIOD = 10_000_000;
  private static final double MIDDLE = 0.35;
  private static final double SWING = 0.25;
  private static final double TURN_SECONDS = 1.3;

  private final long horizon;
  private final float[] amplitudes = new float[MOTORS];
  private long next;

  /// @param horizon how far ahead frames are sent, in nanos
  Waves(long now, long horizon) {
    this.horizon = horizon;
    next = now + horizon;
  }

  /// Sends what is due by now, if the sleeve takes it.
  void play(long now, Sleeve sleeve) {
    while (next - now <= horizon) {
      for (int motor = 0; motor < MOTORS; motor++) {
        amplitudes[motor] = (float) at(next, motor);
      }
      sleeve.frame(now, next, amplitudes);
      next += PERIOD;
    }
  }

  /// What a motor is to do at a moment.
  static double at(long nanos, int motor) {
    double turns = nanos / (TURN_SECONDS * 1e9) + motor / 4.0;
    return MIDDLE + SWING * Math.sin(2 * Math.PI * turns);
  }

  /// The most that a motor is to do around a moment.
  static double mostAround(long nanos, long around, int motor) {
    return around(nanos, around, motor).max().orElseThrow();
  }

  /// How far a level is off all that a motor is to do around a moment.
  static double off(double level, long nanos, long around, int motor) {
    double most = mostAround(nanos, around, motor);
    double least = around(nanos, around, motor).min().orElseThrow();
    return Math.max(0, Math.max(level - most, least - level));
  }

  private static DoubleStream around(long nanos, long around, int motor) {
    LongStream moments =
        LongStream.iterate(nanos - around, it -> it < nanos + around, it -> it + PERIOD);
    return LongStream.concat(moments, LongStream.of(nanos, nanos + around))
        .mapToDouble(moment -> at(moment, motor));
  }
}
