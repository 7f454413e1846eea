package dev.lull.hardware;

import java.io.IOException;
import java.util.Arrays;

/// When an Arduino Uno's timers were given what frames wanted, laid beside when it was wanted, for
/// all frames that drive something and had come in time.
///
/// @param ticks from a frame's tick until the timers were given something, in ticks
/// @param wrong how often that was not the frame's levels, each rounded to the steps of its timer
/// @param levels when they were given it, against the moment the frame was made for, in ms
/// @param clocks of that, the clocks: the frame's tick, against that moment
/// @param lateFrames how many frames had not come in time
record CommitTimes(Spread ticks, long wrong, Spread levels, Spread clocks, long lateFrames) {
  /// Of all motors, those on timers that count to 499; the others count to 255.
  private static final int WIDE = 2;

  private static final int WIDE_SCALE = 501;
  private static final int NARROW_SCALE = 256;
  private static final int TICKS_PER_MILLI = 32;

  /// @param play was played on an Arduino Uno that tells its commits
  static CommitTimes of(TimedPlay play) throws IOException {
    Commit first = Commit.of(play.record().first("commit"));
    double zero = first.micros() - first.tick() * 1_000 / TICKS_PER_MILLI;
    Wanted wanted = play.wanted(new SleeveClock(zero, TICKS_PER_MILLI));
    Reader reader = new Reader(wanted, play.motors());
    play.record().lines(reader::take);
    return new CommitTimes(
        reader.ticks, reader.wrong, reader.levels, wanted.clockErrors(), wanted.late());
  }

  /// What the timers were given at a tick.
  private record Commit(long micros, double tick, String values) {
    static Commit of(FeltRecord.Line line) {
      String[] parts = line.rest().split(" ", 2);
      return new Commit(line.micros(), Double.parseDouble(parts[0]), parts[1]);
    }

    boolean has(int[] wanted) {
      return Arrays.equals(
          wanted, Arrays.stream(values.split(" ")).mapToInt(Integer::parseInt).toArray());
    }
  }

  private static final class Reader {
    private final Spread ticks = new Spread();
    private final Spread levels = new Spread();
    private final Wanted wanted;
    private final int[] values;
    private long wrong;
    private int frame;

    Reader(Wanted wanted, int motors) {
      this.wanted = wanted;
      values = new int[motors];
    }

    void take(FeltRecord.Line line) {
      if (line.what().equals("commit")) {
        Commit commit = Commit.of(line);
        while (frame < wanted.count() && commit.tick() >= wanted.tick(frame)) {
          compare(commit);
          frame++;
        }
      }
    }

    private void compare(Commit commit) {
      if (wanted.drives(frame) && wanted.isInTime(frame)) {
        ticks.add(Math.round((commit.tick() - wanted.tick(frame)) * 1_000));
        levels.add(commit.micros() - wanted.at(frame));
        for (int motor = 0; motor < values.length; motor++) {
          values[motor] = steps(motor, wanted.level(frame, motor));
        }
        wrong += commit.has(values) ? 0 : 1;
      }
    }

    /// As the firmware rounds, to the nearest step.
    private static int steps(int motor, int level) {
      int scale = motor < WIDE ? WIDE_SCALE : NARROW_SCALE;
      return (level * 256 * scale + 0x8000) >> 16;
    }
  }
}
