package dev.lull.protocol;

import java.io.IOException;

/// A train of frames, 20 ms apart, in which each motor rises, holds, and falls, one after another.
record Train(int start) {

  private static final int FRAMES = 60;
  private static final int APART_MILLIS = 20;
  private static final int AHEAD_MILLIS = 200;

  int end() {
    return tickOf(FRAMES - 1);
  }

  int millis() {
    return (FRAMES - 1) * APART_MILLIS;
  }

  private int tickOf(int frame) {
    return start + frame * APART_MILLIS * AvrHost.TICKS_PER_MILLI;
  }

  /// What a frame asks of a motor: up to a peak of its own within 10 frames, 5 there, and down.
  private static int levelIn(int frame, int motor) {
    int peak = 255 - 30 * motor;
    int since = Math.max(0, frame - 2 - 6 * motor);
    int share = Math.min(10, Math.min(since, Math.max(0, 25 - since)));
    return peak * share / 10;
  }

  /// What is wanted of a motor so long after the first frame.
  double level(int motor, double millis) {
    double place = Math.clamp(millis / APART_MILLIS, 0, FRAMES - 1.0);
    int before = (int) place;
    int from = levelIn(before, motor);
    int to = levelIn(Math.min(before + 1, FRAMES - 1), motor);
    return from + (to - from) * (place - before);
  }

  /// Sends it all, each frame at most 200 ms ahead, and returns after its end.
  void play(AvrHost host) throws IOException {
    int next = 0;
    while (host.tick() - end() < 0) {
      int reach = host.tick() + AHEAD_MILLIS * AvrHost.TICKS_PER_MILLI;
      while (next < FRAMES && reach - tickOf(next) >= 0) {
        host.frame(tickOf(next), levels(next));
        next++;
      }
    }
  }

  private static int[] levels(int frame) {
    int[] levels = new int[AvrHost.MOTORS];
    for (int motor = 0; motor < levels.length; motor++) {
      levels[motor] = levelIn(frame, motor);
    }
    return levels;
  }
}
