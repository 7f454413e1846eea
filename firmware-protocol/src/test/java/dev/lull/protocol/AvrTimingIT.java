package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.protocol.Commits.Commit;
import dev.lull.protocol.HostMessage.Hello;
import dev.lull.protocol.SleeveMessage.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// When the firmware gives its timers what, by the simulated chip's own cycles.
@Tag("alone")
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AvrTimingIT {

  private static final int FRAMES = 120;
  private static final int SESSIONS = 5;
  private static final int AHEAD = 200 * AvrChip.TICKS_PER_MILLI;

  /// Seven milliseconds and one tick, so that frames fall on any place within a millisecond.
  private static final int APART = 7 * AvrChip.TICKS_PER_MILLI + 1;

  /// How late the last of the timers may be given its value, in ticks of 31 microseconds.
  private static final double LATEST = 2;

  /// Half a step of a timer, and what the firmware's whole numbers add to it.
  private static final double RESOLUTION = 0.6;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"UNO, ''", "MEGA, ''", "UNO, -ntc-250000", "MEGA, -ntc-250000"})
  void eachFrameIsInTheTimersWithinTwoTicksOfItsMoment(AvrChip chip, String variant)
      throws IOException, InterruptedException {
    int[][] frames = levels(chip);
    try (AvrRig rig = AvrRig.start(chip, variant, folder)) {
      int start = played(rig.host(), frames);
      Commits commits = rig.commits();
      for (int frame = 0; frame < FRAMES; frame++) {
        assertReached(chip, frames[frame], start + frame * APART, commits);
      }
      for (int frame = 1; frame < FRAMES; frame++) {
        int from = start + (frame - 1) * APART;
        assertStraight(chip, frames[frame - 1], frames[frame], from, commits);
      }
      assertTrue(rig.end() >= 400, "less than 400 bytes of the stack were left");
    }
  }

  private static int[][] levels(AvrChip chip) {
    Random random = new Random(1);
    int[][] levels = new int[FRAMES][];
    for (int frame = 0; frame < FRAMES; frame++) {
      levels[frame] = random.ints(chip.motors(), 0, 256).toArray();
    }
    return levels;
  }

  /// The tick of the first frame of a session all of whose frames came in time. On a busy machine
  /// the host itself may be too late for some.
  private static int played(AvrHost host, int[][] frames) throws IOException {
    for (int session = 1; session <= SESSIONS; session++) {
      int before = host.await(status -> status.state() == SleeveState.IDLE).accepted();
      host.armed(session);
      int start = host.tick() + 100 * AvrChip.TICKS_PER_MILLI;
      play(host, start, frames);
      if (host.awaitIdle().accepted() == before + FRAMES) {
        return start;
      }
    }
    throw new IOException("the host was late in each of " + SESSIONS + " sessions");
  }

  /// Keeps the chip busy meanwhile: it greets and pongs as quickly as it can.
  private static void play(AvrHost host, int start, int[][] frames) throws IOException {
    int end = start + FRAMES * APART;
    int next = 0;
    int now = host.tick();
    while (now - end < 0) {
      while (next < FRAMES && now + AHEAD - (start + next * APART) >= 0) {
        host.frame(start + next * APART, frames[next++]);
      }
      host.hello();
      now = host.tick();
    }
  }

  private static void assertReached(AvrChip chip, int[] levels, int tick, Commits commits) {
    Commit commit = commits.at(tick);
    assertEquals(tick, commit.tick(), LATEST);
    for (int motor = 0; motor < chip.motors(); motor++) {
      assertEquals(value(chip, motor, levels[motor]), commit.values().get(motor), RESOLUTION);
    }
  }

  /// Between two frames, as it was wanted at some moment of the two ticks before.
  private static void assertStraight(
      AvrChip chip, int[] from, int[] to, int start, Commits commits) {
    for (Commit commit : commits.between(start, start + APART)) {
      for (int motor = 0; motor < chip.motors(); motor++) {
        double last = between(from[motor], to[motor], commit.tick() - start);
        double first = between(from[motor], to[motor], commit.tick() - LATEST - start);
        int given = commit.values().get(motor);
        assertTrue(
            given >= value(chip, motor, Math.min(first, last)) - RESOLUTION
                && given <= value(chip, motor, Math.max(first, last)) + RESOLUTION,
            () -> commit + " is not between " + first + " and " + last);
      }
    }
  }

  private static double between(int from, int to, double ticks) {
    return from + (to - from) * Math.clamp(ticks / APART, 0, 1);
  }

  private static double value(AvrChip chip, int motor, double level) {
    return level * chip.top(motor) / Protocol.MAX_LEVEL;
  }

  @ParameterizedTest
  @EnumSource(AvrChip.class)
  void messagesBackToBackAreAllHeardAndMakeNothingLate(AvrChip chip) throws IOException {
    try (AvrRig rig = AvrRig.start(chip, "-ntc-250000", folder)) {
      AvrHost host = rig.host();
      host.armed(1);
      int sent = 1000;
      host.write(train(sent, host.tick() + 100 * AvrChip.TICKS_PER_MILLI, rig.all(200)));
      Status last = host.await(status -> counted(status) == sent);
      assertEquals(0, last.broken());
      assertTrue(rig.commits().longestGap() <= 1.5 * AvrChip.TICKS_PER_MILLI + LATEST);
      assertEquals(0, rig.lost());
    }
  }

  private static int counted(Status status) {
    return status.accepted() + status.dropped() + status.late();
  }

  /// Frames that follow each other at once: three with all motors, and one with none.
  private static byte[] train(int count, int start, int[] levels) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < count; i++) {
      int[] named = i % 4 == 3 ? new int[0] : levels;
      bytes.writeBytes(Wire.of(i, AvrHost.frameOf(start + i * AvrChip.TICKS_PER_MILLI, named)));
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(AvrChip.class)
  void aBurstLongerThanTheRingIsBrokenAndTheNextMessageHeard(AvrChip chip) throws IOException {
    try (AvrRig rig = AvrRig.start(chip, "-ntc-250000", folder)) {
      byte[] burst = new byte[2000];
      Arrays.fill(burst, (byte) 0x55);
      burst[burst.length - 1] = 0;
      rig.host().hello();
      rig.host().write(burst);
      rig.host().say(new Hello());
      assertEquals(1, rig.host().await(status -> status.broken() > 0).broken());
      assertEquals(chip.id(), rig.host().hello().id());
    }
  }
}
