package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.hardware.Link.Armed;
import dev.lull.hardware.MotorProfile.Point;
import dev.lull.protocol.SteppedSleeve;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/// A host that steps a sleeve on the bench, and plays on it.
final class Stage implements AutoCloseable {
  static final long HORIZON = 100 * MILLI;
  static final long PERIOD = 10 * MILLI;
  static final MotorProfile STRAIGHT = new MotorProfile("straight", "", List.of(new Point(1, 1)));

  final Bench bench;
  final Sleeve sleeve;
  long now = Bench.START;

  Stage() {
    this(4, 4);
  }

  Stage(int deviceMotors, int motors) {
    this(new Bench(deviceMotors, motors, STRAIGHT, SafetyLimits.DEFAULT));
  }

  Stage(Bench bench) {
    this.bench = bench;
    sleeve = bench.sleeve();
  }

  /// Lets both ends live for so long, and sends no frame.
  void run(long nanos) {
    long end = now + nanos;
    while (now < end) {
      step();
    }
  }

  /// Lets the device live, while the host is frozen.
  void freeze(long nanos) {
    now += nanos;
    bench.advance(now);
  }

  /// Lets both ends live until something is so, and returns how long that took.
  long runUntil(BooleanSupplier so) {
    long begin = now;
    while (!so.getAsBoolean()) {
      step();
      assertTrue(now - begin < 20 * SECOND, () -> "still " + link() + " after 20 s");
    }
    return now - begin;
  }

  void runToIdle() {
    runUntil(() -> link() instanceof Link.Idle);
  }

  void arm() {
    runToIdle();
    sleeve.arm(now);
    runUntil(() -> !(link() instanceof Link.Arming));
    assertInstanceOf(Armed.class, link());
  }

  /// Plays one amplitude on all motors for so long, a horizon ahead.
  void play(long nanos, float amplitude) {
    long end = now + nanos;
    while (now < end) {
      step();
      if (Math.floorMod(now, PERIOD) == 0) {
        frame(amplitude);
      }
    }
  }

  boolean frame(float amplitude) {
    float[] amplitudes = new float[sleeve.motors()];
    Arrays.fill(amplitudes, amplitude);
    return sleeve.frame(now, now + HORIZON, amplitudes);
  }

  void armAndPlay() {
    arm();
    play(500 * MILLI, 0.5f);
    assertTrue(level(0) > 0.45, () -> "level " + level(0));
  }

  /// What a motor does, 0..1.
  double level(int motor) {
    return (double) bench.device().level(motor) / SteppedSleeve.FULL;
  }

  boolean isAtRest() {
    return bench.device().isAtRest();
  }

  Link link() {
    return sleeve.report().link();
  }

  private void step() {
    now += MILLI;
    bench.advance(now);
    sleeve.doWork(now);
  }

  @Override
  public void close() {
    bench.close();
  }
}
