package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.hardware.Link.Armed;
import dev.lull.hardware.Link.Away;
import dev.lull.hardware.Link.Idle;
import org.junit.jupiter.api.Test;

class SimulatedDriverTest {
  private static final long HORIZON = 100 * MILLI;

  private final Sleeve sleeve = Sleeves.simulated(1, Stage.STRAIGHT, SafetyLimits.DEFAULT);
  private final float[] drive = new float[1];
  private long now = Bench.START;

  @Test
  void itIsIdleAtOnceAndArmsAtOnce() {
    assertEquals(new Idle(Ended.NOT_BEGUN), sleeve.report().link());
    sleeve.arm(now);
    assertInstanceOf(Armed.class, sleeve.report().link());
  }

  @Test
  void framesAreFeltWhenTheySay() {
    sleeve.arm(now);
    play(SECOND, 0.4f);
    assertEquals(0.4f, drive(), 1e-6f);
    play(HORIZON, 0.8f);
    assertEquals(0.4f, drive(), 1e-6f);
    run(5 * MILLI);
    assertEquals(0.4f + 0.125f / 2, drive(), 1e-6f);
    play(HORIZON, 0.8f);
    assertEquals(0.8f, drive(), 1e-6f);
  }

  @Test
  void withoutFramesItRampsToRestAndIsIdle() {
    sleeve.arm(now);
    play(SECOND, 0.4f);
    run(400 * MILLI);
    assertEquals(0, drive());
    assertEquals(new Idle(Ended.LEASE), sleeve.report().link());
    assertFalse(sleeve.frame(now, now + HORIZON, new float[] {1}));
  }

  @Test
  void anEmergencyStopIsAtRestAfterFiftyMilliseconds() {
    sleeve.arm(now);
    play(SECOND, 0.4f);
    sleeve.stop(now, StopKind.EMERGENCY);
    run(25 * MILLI);
    assertEquals(0.2f, drive(), 0.001f);
    run(25 * MILLI);
    assertEquals(0, drive());
    assertEquals(new Idle(Ended.STOPPED), sleeve.report().link());
  }

  @Test
  void aFrameThatDoesNotComeAfterTheOthersIsDropped() {
    sleeve.arm(now);
    sleeve.frame(now, now + HORIZON, new float[1]);
    sleeve.frame(now, now + HORIZON, new float[1]);
    play(2 * SECOND, 0);
    assertEquals(1, sleeve.report().counters().dropped());
  }

  @Test
  void itTakesNoMoreFramesThanItCanHold() {
    sleeve.arm(now);
    int taken = 0;
    while (sleeve.frame(now, now + (taken + 1) * MILLI, new float[1])) {
      taken++;
    }
    assertTrue(taken >= 64 && taken < 100, "taken " + taken);
  }

  @Test
  void aClosedSleeveIsAwayAndCannotBeArmed() {
    sleeve.close();
    sleeve.arm(now);
    assertInstanceOf(Away.class, sleeve.report().link());
  }

  private void run(long nanos) {
    now += nanos;
    sleeve.doWork(now);
  }

  private void play(long nanos, float amplitude) {
    for (long end = now + nanos; now < end; ) {
      run(10 * MILLI);
      sleeve.frame(now, now + HORIZON, new float[] {amplitude});
    }
  }

  private float drive() {
    sleeve.drives(now, drive);
    return drive[0];
  }
}
