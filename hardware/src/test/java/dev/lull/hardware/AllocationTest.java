package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.sun.management.ThreadMXBean;
import dev.lull.hardware.Link.Armed;
import java.lang.management.ManagementFactory;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

/// A steady session allocates nothing, but for a report when there is something to report.
class AllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int WARM_UP = 20_000;
  private static final int FRAMES = 100_000;
  private static final int MOST_ROUNDS = 10;

  private final float[] amplitude = new float[16];
  private long frameBytes;
  private long workBytes;

  @Test
  void aFrameOnTheWireAllocatesNothing() {
    try (Bench bench = new Bench(16, MotorProfile.COIN_ERM, SafetyLimits.DEFAULT)) {
      measure(bench.sleeve(), now -> advance(bench, now));
    }
  }

  /// Both sensors of the device are noisy, too.
  private static void advance(Bench bench, long now) {
    int noise = (int) Math.floorMod(now / MILLI, 7L) - 3;
    bench.device().sense(3_047 + noise, 4_900 + 10 * noise, false);
    bench.advance(now);
  }

  @Test
  void aFrameForASimulatedSleeveAllocatesNothing() {
    measure(Sleeves.simulated(16, MotorProfile.COIN_ERM, SafetyLimits.DEFAULT), _ -> {});
  }

  private void measure(Sleeve sleeve, LongConsumer world) {
    long now = Bench.START;
    for (; !(sleeve.report().link() instanceof Link.Idle); now += MILLI) {
      world.accept(now);
      sleeve.doWork(now);
    }
    sleeve.arm(now);
    for (; !(sleeve.report().link() instanceof Armed); now += MILLI) {
      world.accept(now);
      sleeve.doWork(now);
    }
    play(sleeve, world, now, WARM_UP);
    now += WARM_UP * 10 * MILLI;
    // The compiler allocates a little now and then until it has done its work, however long that
    // takes on this machine; what the sleeve allocates would show in every round.
    frameBytes = 1;
    for (int round = 0; round < MOST_ROUNDS && frameBytes + workBytes > 0; round++) {
      frameBytes = 0;
      workBytes = 0;
      play(sleeve, world, now, FRAMES);
      now += FRAMES * 10 * MILLI;
    }
    assertInstanceOf(Armed.class, sleeve.report().link());
    assertEquals(0, frameBytes, "bytes allocated by " + FRAMES + " frames");
    assertEquals(0, workBytes, "bytes allocated by doWork where it reported nothing");
  }

  private void play(Sleeve sleeve, LongConsumer world, long begin, int frames) {
    long now = begin;
    for (int i = 0; i < frames; i++) {
      for (int step = 0; step < 2; step++) {
        now += 5 * MILLI;
        world.accept(now);
        work(sleeve, now);
      }
      amplitude[i % 16] = i % 100 / 100f;
      frame(sleeve, now);
    }
  }

  private void work(Sleeve sleeve, long now) {
    SleeveReport before = sleeve.report();
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    sleeve.doWork(now);
    long more = THREADS.getCurrentThreadAllocatedBytes() - allocated;
    workBytes += sleeve.report().equals(before) ? more : 0;
  }

  private void frame(Sleeve sleeve, long now) {
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    sleeve.frame(now, now + SECOND / 10, amplitude);
    frameBytes += THREADS.getCurrentThreadAllocatedBytes() - allocated;
  }
}
