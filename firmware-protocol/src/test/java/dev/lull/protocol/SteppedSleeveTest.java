package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.protocol.HostMessage.Arm;
import dev.lull.protocol.HostMessage.Hello;
import dev.lull.protocol.HostMessage.Ping;
import dev.lull.protocol.HostMessage.Stop;
import dev.lull.protocol.SleeveMessage.Ack;
import dev.lull.protocol.SleeveMessage.Pong;
import dev.lull.protocol.SleeveMessage.Status;
import dev.lull.protocol.SleeveMessage.Welcome;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SteppedSleeveTest {

  @Test
  void itSaysWelcomeAndThatItIsIdleWhenItBoots() {
    try (Bench bench = new Bench(16, 5)) {
      Welcome welcome = assertInstanceOf(Welcome.class, bench.heard().get(0));
      assertEquals(Protocol.VERSION, welcome.protocol());
      assertEquals(16, welcome.motors());
      assertEquals(1_000_000, welcome.tickRate());
      Status idle =
          new Status(SleeveState.IDLE, EndReason.BOOT, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, false);
      assertEquals(idle, bench.heard().get(1));
    }
  }

  @Test
  void helloAndPingAreAnswered() {
    try (Bench bench = new Bench(16, 0)) {
      bench.forget();
      bench.say(new Hello());
      bench.say(new Ping(77));
      assertInstanceOf(Welcome.class, bench.heard().get(0));
      assertEquals(new Pong(77, 0), bench.heard().get(1));
    }
  }

  @Property(tries = 200)
  void framesAreInterpolatedExactly(
      @ForAll int firstTick,
      @ForAll @Size(min = 2, max = 8) List<@IntRange(max = 255) Integer> levels,
      @ForAll @IntRange(min = 1, max = 149) int apartMillis) {
    try (Bench bench = new Bench(1, firstTick)) {
      bench.arm(1);
      bench.frame(apartMillis, levels.getFirst());
      int from = 0;
      for (int i = 0; i < levels.size(); i++) {
        if (i + 1 < levels.size()) {
          bench.frame(2 * apartMillis, levels.get(i + 1));
        }
        followTheLine(bench, from, levels.get(i), apartMillis);
        from = levels.get(i);
      }
    }
  }

  private static void followTheLine(Bench bench, int from, int to, int millis) {
    for (int milli = 1; milli <= millis; milli++) {
      bench.pass(1);
      double expected = 256 * (from + (to - from) * milli / (double) millis);
      assertEquals(expected, bench.level(), 2.0);
    }
  }

  @Property(tries = 200)
  void aSilentHostMeansRestWithin400Millis(
      @ForAll int firstTick,
      @ForAll @IntRange(min = 1, max = 2000) int aheadMillis,
      @ForAll @IntRange(min = 1, max = 255) int level) {
    try (Bench bench = new Bench(4, firstTick)) {
      bench.arm(1);
      bench.frame(aheadMillis, level);
      bench.pass(Protocol.LEASE_MILLIS + Protocol.RAMP_MILLIS);
      assertTrue(bench.isAtRest());
      assertEquals(SleeveState.IDLE, bench.status().state());
      assertEquals(EndReason.LEASE, bench.status().reason());
    }
  }

  @Property(tries = 200)
  void noMotorEverJumps(
      @ForAll @Size(max = 30) List<@IntRange(max = 255) Integer> levels,
      @ForAll @IntRange(min = 20, max = 280) int apartMillis,
      @ForAll @IntRange(min = 20, max = 400) int aheadMillis) {
    try (Bench bench = new Bench(1, 0)) {
      bench.arm(1);
      int before = 0;
      for (int level : levels) {
        bench.frame(aheadMillis, level);
        for (int milli = 0; milli < apartMillis; milli++) {
          bench.pass(1);
          assertTrue(Math.abs(bench.level() - before) <= SteppedSleeve.FULL / 20 + 2);
          before = bench.level();
        }
      }
    }
  }

  @Test
  void aStopOvertakesEverythingQueued() {
    try (Bench bench = new Bench(1, 0)) {
      bench.arm(1);
      for (int i = 1; i <= 20; i++) {
        bench.frame(10 * i, 200);
      }
      bench.pass(15);
      bench.say(new Stop(50));
      assertEquals(0, bench.status().queued());
      bench.pass(50);
      assertTrue(bench.isAtRest());
      assertEquals(EndReason.STOP, bench.status().reason());
    }
  }

  @Test
  void aSleeveThatWasRebootedRefusesTheOldBoot() {
    try (Bench bench = new Bench(1, 0)) {
      bench.arm(1);
      bench.frame(10, 200);
      bench.pass(10);
      int oldBoot = bench.bootId();
      bench.reboot();
      assertTrue(bench.isAtRest());
      bench.say(new Arm(Protocol.VERSION, oldBoot, 2));
      assertEquals(AckResult.WRONG_BOOT, bench.last(Ack.class).result());
      assertEquals(SleeveState.IDLE, bench.status().state());
    }
  }

  @Property(tries = 200)
  void noGarbageMovesAMotor(@ForAll byte[] garbage) {
    try (Bench bench = new Bench(64, 0)) {
      bench.arm(1);
      bench.raw(garbage);
      bench.pass(200);
      assertTrue(bench.isAtRest());
    }
  }
}
