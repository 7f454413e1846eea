package dev.lull.hardware;

import java.io.IOException;

/// When levels took effect on the host port, laid beside when they were wanted. All are in ms.
///
/// @param levels each level on a slope: when it took effect, against when it was wanted
/// @param inTime the same between frames that had come in time
/// @param clocks of that, the clocks: each frame's tick, against the moment it was made for
/// @param sleeve of that, the sleeve: the first level after the tick of a frame that had come in
///     time, against that tick
/// @param lateFrames how many frames had not come in time
record FeltTimes(Spread levels, Spread inTime, Spread clocks, Spread sleeve, long lateFrames) {
  /// @param play was played on the host port
  static FeltTimes of(TimedPlay play) throws IOException {
    long booted = play.record().first("boot").micros();
    Wanted wanted = play.wanted(new SleeveClock(booted, 1_000));
    Reader reader = new Reader(wanted);
    play.record().lines(reader::take);
    return new FeltTimes(
        reader.levels, reader.inTime, wanted.clockErrors(), reader.sleeve, wanted.late());
  }

  private static final class Reader {
    private final Spread levels = new Spread();
    private final Spread inTime = new Spread();
    private final Spread sleeve = new Spread();
    private final Wanted wanted;
    private int frame = -1;

    Reader(Wanted wanted) {
      this.wanted = wanted;
    }

    void take(FeltRecord.Line line) {
      if (line.isLevel()) {
        pass(line.micros());
        if (frame >= 0) {
          wanted
              .late(frame, line.micros(), line.motor(), line.level())
              .ifPresent(late -> add(Math.round(late)));
        }
      }
    }

    private void add(long late) {
      levels.add(late);
      if (wanted.isInTime(frame) && wanted.isInTime(frame + 1)) {
        inTime.add(late);
      }
    }

    /// Goes on to the last frame before a moment.
    private void pass(long micros) {
      while (frame < wanted.count() - 1 && wanted.due(frame + 1) <= micros) {
        frame++;
        if (wanted.isInTime(frame) && wanted.isOnSlope(frame)) {
          sleeve.add(micros - wanted.due(frame));
        }
      }
    }
  }
}
