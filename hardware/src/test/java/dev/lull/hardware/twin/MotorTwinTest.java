package dev.lull.hardware.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class MotorTwinTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int STEPS = 20_000;
  private static final int MOST_ROUNDS = 10;

  private final MotorTwin twin = new MotorTwin(List.of(ErmMotor.COIN, LraMotor.COIN), 0.001);
  private final float[] drive = new float[2];
  private final float[] amplitude = new float[2];

  @Test
  void eachMotorMovesByItself() {
    drive[1] = 1;
    for (int i = 0; i < 1_000; i++) {
      twin.step(drive, amplitude);
    }
    assertEquals(0, amplitude[0]);
    assertEquals(1, amplitude[1], 1e-6);
  }

  /// The compiler may allocate a little now and then; what stepping allocates would show in every
  /// round.
  @Test
  void steppingAllocatesNothing() {
    run(STEPS);
    long bytes = 1;
    for (int round = 0; round < MOST_ROUNDS && bytes > 0; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      run(STEPS);
      bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
    }
    assertEquals(0, bytes, "bytes allocated by " + STEPS + " steps");
  }

  private void run(int steps) {
    for (int i = 0; i < steps; i++) {
      drive[0] = i % 300 / 300f;
      twin.step(drive, amplitude);
    }
  }
}
