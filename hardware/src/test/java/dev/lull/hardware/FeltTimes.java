package dev.lull.hardware;

import java.io.IOException;

/// When levels took effect on the host port, laid beside when they were wanted.
final class FeltTimes {
  /// Each level on a slope: when it took effect, against when it was wanted.
  final Spread levels = new Spread();

  /// Of that, the clocks: each frame's tick, against the moment it was made for.
  final Spread clocks = new Spread();

  /// Of that, the sleeve: the first level after each frame's tick, against that tick.
  final Spread sleeve = new Spread();

  private final Wanted wanted;
  private int frame = -1;

  private FeltTimes(Wanted wanted) {
    this.wanted = wanted;
  }

  static FeltTimes of(FeltRecord record, Wanted wanted) throws IOException {
    FeltTimes times = new FeltTimes(wanted);
    record.lines(times::take);
    for (int i = 0; i < wanted.frames(); i++) {
      times.clocks.add(wanted.due(i) - wanted.at(i));
    }
    return times;
  }

  private void take(FeltRecord.Line line) {
    if (line.isLevel()) {
      pass(line.micros());
      if (frame >= 0 && frame < wanted.frames() - 1) {
        wanted
            .late(frame, line.micros(), line.motor(), line.level())
            .ifPresent(late -> levels.add(Math.round(late)));
      }
    }
  }

  /// Goes on to the last frame before a moment.
  private void pass(long micros) {
    while (frame < wanted.frames() - 1 && wanted.due(frame + 1) <= micros) {
      frame++;
      if (wanted.isOnSlope(frame)) {
        sleeve.add(micros - wanted.due(frame));
      }
    }
  }
}
