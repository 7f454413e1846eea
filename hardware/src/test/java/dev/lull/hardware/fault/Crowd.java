package dev.lull.hardware.fault;

import dev.lull.protocol.Signal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// Many sleeves that are tried at the same time, by one thread.
final class Crowd implements AutoCloseable {
  private static final long TURN = 2_000_000;
  private static final long[] HORIZONS = {20_000_000, 60_000_000, 200_000_000};

  /// How a sleeve is started.
  private interface Start {
    TriedSleeve sleeve(Firmware firmware, Path folder, int number, long horizon) throws IOException;
  }

  private final List<Trials> all = new ArrayList<>();

  /// So many sleeves, each with a cable.
  static void tryDirect(
      Firmware firmware, Path folder, int sleeves, Plan plan, Tally tally, long seed)
      throws IOException {
    run(TriedSleeve::direct, firmware, folder, sleeves, plan, tally, seed);
  }

  /// So many sleeves, each behind a line that can be made bad.
  static void tryLine(
      Firmware firmware, Path folder, int sleeves, Plan plan, Tally tally, long seed)
      throws IOException {
    run(TriedSleeve::behindProxy, firmware, folder, sleeves, plan, tally, seed);
  }

  private static void run(
      Start start, Firmware firmware, Path folder, int sleeves, Plan plan, Tally tally, long seed)
      throws IOException {
    Signal.getReady();
    try (Crowd crowd = new Crowd()) {
      for (int i = 0; i < sleeves; i++) {
        TriedSleeve sleeve = start.sleeve(firmware, folder, i, HORIZONS[i % HORIZONS.length]);
        crowd.all.add(new Trials(sleeve, plan, tally, seed + i));
      }
      crowd.work();
    }
  }

  private void work() throws IOException {
    while (!all.stream().allMatch(Trials::isOver)) {
      for (Trials trials : all) {
        trials.step(System.nanoTime());
      }
      LockSupport.parkNanos(TURN);
    }
  }

  @Override
  public void close() {
    all.forEach(Trials::close);
  }
}
