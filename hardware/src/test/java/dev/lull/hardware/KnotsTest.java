package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class KnotsTest {
  private static final long PERIOD = 10 * MILLI;
  private static final double ROUNDING = 0.01;
  private static final int BEHIND = 3;

  private final SentLine line = new SentLine();

  @Test
  void aStraightLineIsSentByEveryThirdFrameAtTheUsualHorizon() {
    play(60, 0, 10, 20, 30, 40, 50, 60, 70, 80, 90);
    assertEquals(List.of(60L, 90L, 120L, 150L), line.sentMillis());
  }

  @Test
  void thatAFrameComesALittleLateChangesNothing() {
    for (int i = 0; i < 10; i++) {
      line.give(i * PERIOD + i % 3 * MILLI, i * PERIOD + 60 * MILLI, drive(10 * i));
    }
    assertEquals(List.of(60L, 90L, 120L, 150L), line.sentMillis());
  }

  @Test
  void aKinkIsSent() {
    play(60, 0, 10, 20, 30, 40, 30, 20, 10, 0, 0);
    assertEquals(List.of(60L, 90L, 100L, 130L, 140L), line.sentMillis());
  }

  @Test
  void knotsAreNoFurtherApartThanHalfOfTheTimeThatFramesComeAhead() {
    play(40, 0, 10, 20, 30, 40, 50, 60);
    assertEquals(List.of(40L, 60L, 80L, 100L), line.sentMillis());
  }

  @Test
  void framesThatAreHardlyAheadAreAllSent() {
    play(20, 0, 10, 20, 30, 40);
    assertEquals(List.of(20L, 30L, 40L, 50L, 60L), line.sentMillis());
  }

  @Test
  void restIsKeptAliveEveryHundredMilliseconds() {
    play(60, new int[25]);
    assertEquals(List.of(60L, 160L, 260L), line.sentMillis());
  }

  @Test
  void afterRestTheLastFrameOfRestIsSentBeforeTheMotorsMove() {
    play(60, 0, 0, 0, 0, 0, 0, 0, 0, 20, 40, 60, 80, 100);
    assertEquals(List.of(60L, 130L, 160L), line.sentMillis());
  }

  @Test
  void aFrameThatIsHeldIsSentInTimeThoughNoOtherFollows() {
    play(60, 20, 20);
    assertEquals(List.of(60L), line.sentMillis());
    line.work(35 * MILLI);
    assertEquals(List.of(60L), line.sentMillis());
    line.work(36 * MILLI);
    assertEquals(List.of(60L, 70L), line.sentMillis());
  }

  @Test
  void aFrameOfRestThatIsHeldIsSentBeforeItIsLate() {
    play(60, 0, 0);
    line.work(60 * MILLI);
    assertEquals(List.of(60L), line.sentMillis());
    line.work(61 * MILLI);
    assertEquals(List.of(60L, 70L), line.sentMillis());
  }

  @Test
  void aFrameThatHasBecomeLateIsLetGo() {
    play(60, 20, 20);
    line.work(70 * MILLI);
    line.work(71 * MILLI);
    assertEquals(List.of(60L), line.sentMillis());
  }

  @Property(tries = 500)
  void theLineIsNeverAboveTheGateAndNeverMoreThanOneLevelBelow(
      @ForAll long seed, @ForAll @IntRange(min = 20, max = 300) int horizon) {
    SentLine sent = new SentLine();
    improvise(sent, seed, horizon);
    assertTrue(sent.mostAbove() <= ROUNDING, () -> "above by " + sent.mostAbove());
    assertTrue(sent.mostBelow() <= 1 + ROUNDING, () -> "below by " + sent.mostBelow());
  }

  @Property(tries = 500)
  void theDeviceIsNeverLeftWithLessThanTheReserve(
      @ForAll long seed, @ForAll @IntRange(min = 20, max = 300) int horizon) {
    SentLine sent = new SentLine();
    long least = improvise(sent, seed, horizon);
    long reserve = Knots.reserve(horizon * MILLI) - BEHIND * MILLI;
    assertTrue(least >= reserve, () -> least / MILLI + " ms left");
    for (int i = 1; i < sent.sent().size(); i++) {
      int pause = sent.sent().get(i).tick() - sent.sent().get(i - 1).tick();
      assertTrue(pause > 0 && pause <= 100_000, () -> "a pause of " + pause + " ticks");
    }
  }

  private void play(int horizonMillis, int... levels) {
    for (int i = 0; i < levels.length; i++) {
      long now = i * PERIOD;
      line.give(now, now + horizonMillis * MILLI, drive(levels[i]));
    }
  }

  private float[] drive(int level) {
    float[] drive = new float[line.motors()];
    drive[2] = (level + 0.5f) / 255;
    return drive;
  }

  /// Strokes of all speeds, holds, rests and jumps, as the gate lets them through; the host is up
  /// to 3 ms behind. Returns the shortest time that the device had something to do for.
  private static long improvise(SentLine line, long seed, int horizonMillis) {
    Random random = new Random(seed);
    SafetyGate gate = new SafetyGate(line.motors(), SafetyLimits.DEFAULT, true);
    gate.begin(0);
    long least = Long.MAX_VALUE;
    Improvised[] motors = new Improvised[line.motors()];
    for (int frame = 0; frame < 300; frame++) {
      if (frame % 60 == 0) {
        for (int i = 0; i < motors.length; i++) {
          motors[i] = Improvised.any(random);
        }
      }
      long begin = frame * PERIOD;
      long now = begin + random.nextInt(BEHIND + 1) * MILLI;
      least = Math.min(least, live(line, begin - 6 * MILLI, now));
      float[] drive = new float[motors.length];
      for (int i = 0; i < motors.length; i++) {
        drive[i] = motors[i].at(frame);
      }
      gate.pass(begin + horizonMillis * MILLI, drive);
      line.give(now, begin + horizonMillis * MILLI, drive);
    }
    return least;
  }

  private static long live(SentLine line, long from, long to) {
    long least = Long.MAX_VALUE;
    for (long now = from; now <= to; now += MILLI) {
      line.work(now);
      least = Math.min(least, line.given() > 3 ? line.reserve(now) : least);
    }
    return least;
  }

  private record Improvised(int kind, double size, double speed, double phase) {
    static Improvised any(Random random) {
      double speed = Math.exp(-5 * random.nextDouble());
      return new Improvised(random.nextInt(4), random.nextDouble(), speed, random.nextDouble());
    }

    float at(int frame) {
      double wave = Math.sin(speed * (frame + 10 * phase));
      return (float)
          switch (kind) {
            case 0 -> 0;
            case 1 -> size;
            case 2 -> size * wave * wave;
            default -> wave > 0 ? size : 0;
          };
    }
  }
}
