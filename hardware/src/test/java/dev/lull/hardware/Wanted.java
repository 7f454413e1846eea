package dev.lull.hardware;

import dev.lull.protocol.MotorLevel;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// What was wanted of the motors: straight lines between the frames that left the host, each at the
/// moment that the host made it for. Times are microseconds of the machine's monotonic clock.
final class Wanted {
  /// In levels a microsecond. Where less happens, a moment cannot be told by a level.
  private static final double LEAST_SLOPE = 0.05e-3;

  /// Longer than a microcontroller takes to understand a frame that has come.
  private static final long READING = 2_000;

  /// Frames that are further apart belong to two sessions.
  private static final long LONGEST = 100_000;

  private final long[] at;
  private final long[] due;
  private final long[] ticks;
  private final long[] arrived;
  private final int[][] levels;

  /// The frames stand on a grid of moments, far wider than clocks are wrong; so the one that each
  /// was made for is the one nearest to its tick.
  ///
  /// @param clock what the sleeve's clock was in truth
  /// @param start a moment of the grid
  /// @param period from one moment of the grid to the next
  Wanted(List<SentFrame> frames, SleeveClock clock, int motors, long start, long period) {
    at = new long[frames.size()];
    due = new long[frames.size()];
    ticks = new long[frames.size()];
    arrived = frames.stream().mapToLong(SentFrame::arrived).toArray();
    levels = new int[frames.size()][motors];
    for (int i = 0; i < at.length; i++) {
      ticks[i] = Integer.toUnsignedLong(frames.get(i).frame().tick());
      due[i] = Math.round(clock.micros(ticks[i]));
      at[i] = start + Math.round((double) (due[i] - start) / period) * period;
      for (MotorLevel level : frames.get(i).frame().levels()) {
        levels[i][level.motor()] = level.level();
      }
    }
  }

  int count() {
    return at.length;
  }

  /// When a frame was to be felt.
  long at(int frame) {
    return at[frame];
  }

  /// When it was to be felt by the sleeve's clock, which is what the sleeve knows.
  long due(int frame) {
    return due[frame];
  }

  /// How far the sleeve's clock was off what the host took it for, at each frame, in ms.
  Spread clockErrors() {
    Spread errors = new Spread();
    for (int i = 0; i < at.length; i++) {
      errors.add(due[i] - at[i]);
    }
    return errors;
  }

  /// A frame's tick.
  long tick(int frame) {
    return ticks[frame];
  }

  int level(int frame, int motor) {
    return levels[frame][motor];
  }

  /// Whether the sleeve had a frame and the one ahead of it before that one was over, so that it
  /// could go from one to the other in a straight line.
  boolean isInTime(int frame) {
    return frame > 0 && Math.max(arrived[frame], arrived[frame - 1]) + READING < due[frame - 1];
  }

  /// How many were not, of those that drive something.
  long late() {
    return IntStream.range(1, at.length).filter(i -> drives(i) && !isInTime(i)).count();
  }

  /// Whether a frame is anything but rest.
  boolean drives(int frame) {
    return Arrays.stream(levels[frame]).anyMatch(level -> level > 0);
  }

  /// Whether a motor moves quickly enough, before a frame and after it, to show when.
  boolean isOnSlope(int frame) {
    for (int motor = 0; motor < levels[frame].length; motor++) {
      if (frame > 0 && moves(frame - 1, motor) && moves(frame, motor)) {
        return true;
      }
    }
    return false;
  }

  /// How much later a motor has a level than it was wanted, in microseconds; nothing where it
  /// moves too slowly to tell.
  ///
  /// @param frame the last one before that moment
  OptionalDouble late(int frame, long micros, int motor, double level) {
    if (!moves(frame, motor)) {
      return OptionalDouble.empty();
    }
    double own = moment(frame, motor, level);
    boolean isBefore = own < at[frame];
    boolean isAfter = own > at[frame + 1];
    int other = isBefore ? frame - 1 : isAfter ? frame + 1 : frame;
    if (other != frame && other >= 0 && moves(other, motor)) {
      double there = moment(other, motor, level);
      boolean fits = isBefore ? there <= at[frame] : there >= at[other];
      return OptionalDouble.of(micros - (fits ? there : own));
    }
    return OptionalDouble.of(micros - own);
  }

  /// When the line from a frame to the next has a level, be it before or after both.
  private double moment(int frame, int motor, double level) {
    return at[frame] + (level - levels[frame][motor]) / slope(frame, motor);
  }

  private boolean moves(int frame, int motor) {
    return frame + 1 < at.length
        && at[frame + 1] - at[frame] <= LONGEST
        && Math.abs(slope(frame, motor)) >= LEAST_SLOPE;
  }

  private double slope(int frame, int motor) {
    return (double) (levels[frame + 1][motor] - levels[frame][motor]) / (at[frame + 1] - at[frame]);
  }
}
