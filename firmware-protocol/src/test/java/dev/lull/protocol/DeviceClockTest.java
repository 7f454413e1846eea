package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class DeviceClockTest {

  private static final long MILLI = 1_000_000;
  private static final long SECOND = 1000 * MILLI;

  /// A sleeve's clock that runs a little wrong.
  private record Truth(long origin, int firstTick, double drift) {
    int tickAt(long nanos) {
      return firstTick + (int) (long) ((nanos - origin) / 1000.0 * (1 + drift));
    }
  }

  private static void ping(
      DeviceClock clock, Truth truth, long at, long thereNanos, long backNanos) {
    clock.sample(at, truth.tickAt(at + thereNanos), at + thereNanos + backNanos);
  }

  @Test
  void itSettlesAfterFourSamples() {
    DeviceClock clock = new DeviceClock(1_000_000);
    Truth truth = new Truth(0, 0, 0);
    for (long i = 0; i < 4; i++) {
      assertFalse(clock.settled());
      ping(clock, truth, i * 50 * MILLI, 0, 0);
    }
    assertTrue(clock.settled());
    clock.reset();
    assertFalse(clock.settled());
  }

  @Property
  void evenRoundTripsGiveTheOffsetToTheTick(
      @ForAll @LongRange(min = -SECOND, max = SECOND) long origin, @ForAll int firstTick) {
    DeviceClock clock = new DeviceClock(1_000_000);
    Truth truth = new Truth(origin, firstTick, 0);
    for (long i = 0; i < 8; i++) {
      ping(clock, truth, origin + i * 50 * MILLI, 300_000, 300_000);
    }
    long later = origin + 2 * SECOND;
    assertEquals(0, clock.tickAt(later) - truth.tickAt(later), 1);
  }

  @Property(tries = 200)
  void driftIsFoundAndAllowedFor(
      @ForAll @Scale(5) @DoubleRange(min = -0.005, max = 0.005) double drift) {
    DeviceClock clock = new DeviceClock(1_000_000);
    Truth truth = new Truth(0, 0xFFFF_0000, drift);
    for (long i = 0; i < 40; i++) {
      ping(clock, truth, i * 500 * MILLI, 200_000, 200_000);
    }
    long later = 21 * SECOND;
    assertEquals(0, clock.tickAt(later) - truth.tickAt(later), 10);
    assertEquals(drift, clock.drift(), 1e-6);
  }

  @Property(tries = 200)
  void aFewShortRoundTripsOutweighManyLongOnes(@ForAll long seed) {
    Random random = new Random(seed);
    DeviceClock clock = new DeviceClock(1_000_000);
    Truth truth = new Truth(0, 1000, 0.002);
    for (long i = 0; i < 32; i++) {
      boolean isShort = i % 4 == 3;
      long back = isShort ? 150_000 : MILLI * (5 + random.nextInt(50));
      ping(clock, truth, i * 500 * MILLI, 150_000, back);
    }
    long later = 16 * SECOND;
    assertEquals(0, clock.tickAt(later) - truth.tickAt(later), 100);
  }

  /// As a resonator does whose temperature changes by some degrees a minute.
  @Property(tries = 50)
  void aDriftThatChangesSlowlyIsFollowed(@ForAll long seed) {
    Random random = new Random(seed);
    DeviceClock clock = new DeviceClock(1_000_000);
    double ahead = 0;
    long at = 0;
    for (int i = 0; i < 4000; i++) {
      double drift = 0.001 * Math.sin(at / 300e9);
      long there = 150_000L + random.nextInt(50_000);
      clock.sample(at, (int) (long) ((at + there) / 1000.0 + ahead), at + there + 150_000);
      if (i >= 16) {
        double error = clock.tickAt(at + 100 * MILLI) - (at / 1000.0 + 100_000 + ahead);
        assertEquals(100_000 * drift, error, 100);
      }
      at += 173 * MILLI;
      ahead += 173_000 * drift;
    }
  }

  @Property(tries = 200)
  void aClockThatJumpsIsBelievedAfterFourSamples(
      @ForAll @LongRange(min = 10, max = 1_000_000) long jumpMillis, @ForAll boolean back) {
    DeviceClock clock = new DeviceClock(1_000_000);
    Truth truth = new Truth(0, 0, 0.001);
    Truth jumped = new Truth(0, (int) ((back ? -1000 : 1000) * jumpMillis), 0.001);
    long at = play(clock, truth, 0, 64);
    at = play(clock, jumped, at, 3);
    assertEquals(0, clock.tickAt(at) - truth.tickAt(at), 20);
    assertFalse(clock.settled());
    at = play(clock, jumped, at, 1);
    assertEquals(0, clock.tickAt(at) - jumped.tickAt(at), 3000);
    assertTrue(clock.settled());
    at = play(clock, jumped, at, 16);
    assertEquals(0, clock.tickAt(at) - jumped.tickAt(at), 20);
  }

  @Property(tries = 200)
  void ticksThatAgreeWithNothingAreNeverBelieved(@ForAll long seed) {
    Random random = new Random(seed);
    DeviceClock clock = new DeviceClock(1_000_000);
    Truth truth = new Truth(0, 0, 0.001);
    long at = play(clock, truth, 0, 16);
    for (int i = 0; i < 100; i++) {
      int wrong = truth.tickAt(at) + 100_000 * (1 + random.nextInt(1000));
      clock.sample(at, wrong, at + 300_000);
      assertEquals(0, clock.tickAt(at) - truth.tickAt(at), 20);
      at = play(clock, truth, at + 173 * MILLI, random.nextInt(3));
    }
  }

  @Test
  void aWayBackThatIsAlwaysLongerShiftsTheOffsetByHalfOfTheDifference() {
    DeviceClock clock = new DeviceClock(1_000_000);
    Truth truth = new Truth(0, 0, 0);
    for (long i = 0; i < 64; i++) {
      ping(clock, truth, i * 173 * MILLI, 200_000, 1_200_000);
    }
    assertEquals(-500, clock.tickAt(12 * SECOND) - truth.tickAt(12 * SECOND), 1);
  }

  /// So many even pings, one every 173 ms; returns when the next one would be.
  private static long play(DeviceClock clock, Truth truth, long at, long count) {
    for (long i = 0; i < count; i++) {
      ping(clock, truth, at + i * 173 * MILLI, 150_000, 150_000);
    }
    return at + count * 173 * MILLI;
  }

  @Test
  void itFollowsAClockThatWrapsAgainAndAgain() {
    DeviceClock clock = new DeviceClock(1_000_000);
    Truth truth = new Truth(0, 0x7FFF_FF00, 0.001);
    long twoHours = 7200 * SECOND;
    for (long at = 0; at < twoHours; at += 500 * MILLI) {
      ping(clock, truth, at, 200_000, 200_000);
      assertEquals(0, clock.tickAt(at) - truth.tickAt(at), 50);
    }
  }

  @Property
  void ticksAndNanosAreEachOthersInverse(
      @ForAll @LongRange(min = -2 * SECOND, max = 2 * SECOND) long ahead,
      @ForAll @Scale(5) @DoubleRange(min = -0.005, max = 0.005) double drift,
      @ForAll int firstTick) {
    DeviceClock clock = new DeviceClock(1_000_000);
    Truth truth = new Truth(0, firstTick, drift);
    for (long i = 0; i < 16; i++) {
      ping(clock, truth, i * 100 * MILLI, 100_000, 100_000);
    }
    long nanos = 1500 * MILLI + ahead;
    assertTrue(Math.abs(clock.nanosAt(clock.tickAt(nanos)) - nanos) <= 2000);
  }
}
