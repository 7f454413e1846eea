package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.protocol.SleeveMessage.Status;
import dev.lull.protocol.SleeveMessage.Welcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The very file that an Arduino Uno is flashed with, on a simulated chip. What its pins do is held
/// against what was wanted; the clocks of host and chip are known to agree within a few
/// milliseconds, hence the tolerance.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AvrSleeveIT {

  private static final long MILLI = 1_000_000;
  private static final long TOLERANCE = 15 * MILLI;
  private static final double LEVEL_TOLERANCE = 1.5;

  @TempDir private Path folder;
  private SleeveProcess sleeve = SleeveProcess.NONE;
  private AvrHost host;

  @BeforeEach
  void start() throws IOException {
    Path link = folder.resolve("sleeve");
    sleeve = SleeveProcess.startAvr("--link", link.toString(), "--record", record().toString());
    host = new AvrHost(link);
  }

  @AfterEach
  void end() throws IOException {
    host.close();
    sleeve.close();
  }

  private Path record() {
    return folder.resolve("record");
  }

  @Test
  void helloIsAnsweredWithWhatTheChipIs() throws IOException {
    Welcome welcome = host.hello();
    assertEquals("LULL328P", welcome.id());
    assertEquals(AvrHost.MOTORS, welcome.motors());
    assertEquals(1000 * AvrHost.TICKS_PER_MILLI, welcome.tickRate());
  }

  @Test
  void eachPinDoesWhatTheFramesAskAndTheWatchdogStaysQuiet() throws IOException {
    assertEquals(AckResult.OK, host.arm(1));
    int boot = host.hello().boot();
    Train train = new Train(host.tick() + 100 * AvrHost.TICKS_PER_MILLI);
    train.play(host);
    for (int motor = 0; motor < AvrHost.MOTORS; motor++) {
      assertFollows(train, motor);
    }
    assertEquals(boot, host.hello().boot());
  }

  private void assertFollows(Train train, int motor) throws IOException {
    PinRecord pin = PinRecord.of(record(), motor);
    long end = host.nanosOf(train.end());
    for (long at = host.nanosOf(train.start()); at < end; at += MILLI) {
      double[] wanted = wantedAround(train, motor, at);
      double felt = pin.levelAt(at);
      String what = motor + " has " + felt + ", wanted is " + Arrays.toString(wanted);
      assertTrue(felt >= wanted[0] - LEVEL_TOLERANCE, what);
      assertTrue(felt <= wanted[1] + LEVEL_TOLERANCE, what);
    }
  }

  /// Least and most that is wanted within the tolerance of a moment.
  private double[] wantedAround(Train train, int motor, long nanos) {
    long start = host.nanosOf(train.start());
    double least = Protocol.MAX_LEVEL;
    double most = 0;
    for (long at = nanos - TOLERANCE; at <= nanos + TOLERANCE; at += MILLI) {
      double level = train.level(motor, (at - start) / (double) MILLI);
      least = Math.min(least, level);
      most = Math.max(most, level);
    }
    return new double[] {least, most};
  }

  @Test
  void whenTheHostFallsSilentThePinsRestWithin400Millis() throws IOException {
    long said = driveAll();
    Status status = host.awaitIdle();
    assertEquals(EndReason.LEASE, status.reason());
    for (int motor = 0; motor < AvrHost.MOTORS; motor++) {
      PinRecord pin = PinRecord.of(record(), motor);
      assertEquals(200, pin.levelAt(said + 250 * MILLI), LEVEL_TOLERANCE);
      assertRestedWithin(400, said, pin);
    }
  }

  @Test
  void aStopRampsThePinsToRestInItsTime() throws IOException {
    driveAll();
    long said = host.stop(100);
    assertEquals(EndReason.STOP, host.awaitIdle().reason());
    for (int motor = 0; motor < AvrHost.MOTORS; motor++) {
      assertRestedWithin(100, said, PinRecord.of(record(), motor));
    }
  }

  @Test
  void itsButtonRampsThePinsToRestAndHeldLetsNoneBeDriven()
      throws IOException, InterruptedException {
    driveAll();
    long pressed = System.nanoTime();
    sleeve.signal("USR1");
    assertEquals(EndReason.STOP, host.awaitIdle().reason());
    host.arm(2);
    host.frame(host.tick() + 20 * AvrHost.TICKS_PER_MILLI, 255, 255, 255, 255, 255, 255);
    int later = host.tick() + 50 * AvrHost.TICKS_PER_MILLI;
    while (host.tick() - later < 0) {
      // The pings let time pass.
    }
    for (int motor = 0; motor < AvrHost.MOTORS; motor++) {
      assertRestedWithin(305, pressed, PinRecord.of(record(), motor));
    }
  }

  @Test
  void resetItRestsAndHasAnotherBootId() throws IOException, InterruptedException {
    driveAll();
    long said = System.nanoTime();
    sleeve.signal("USR2");
    Status status = host.awaitIdle();
    assertEquals(EndReason.BOOT, status.reason());
    assertEquals(2, host.hello().boot());
    for (int motor = 0; motor < AvrHost.MOTORS; motor++) {
      assertRestedWithin(50, said, PinRecord.of(record(), motor));
    }
  }

  private static void assertRestedWithin(int millis, long since, PinRecord pin) {
    long took = pin.restedAt() - since;
    assertTrue(took <= millis * MILLI + TOLERANCE, () -> "it took " + took / MILLI + " ms");
  }

  /// Brings all motors to 200, for two seconds if the lease allows; returns when it was last
  // renewed.
  private long driveAll() throws IOException {
    assertEquals(AckResult.OK, host.arm(1));
    int[] levels = new int[AvrHost.MOTORS];
    Arrays.fill(levels, 200);
    int rise = host.tick() + 50 * AvrHost.TICKS_PER_MILLI;
    host.frame(rise, levels);
    long said = System.nanoTime();
    host.frame(rise + 1900 * AvrHost.TICKS_PER_MILLI, levels);
    while (host.tick() - rise < 0) {
      // The pings let time pass; they do not renew the lease.
    }
    return said;
  }
}
