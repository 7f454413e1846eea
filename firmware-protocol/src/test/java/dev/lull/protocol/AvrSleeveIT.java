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
/// against what was wanted: within 2 ms and 1.5 of 255 levels, from frame to frame; within 15 ms,
/// the way over the wire, from what the host says.
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
    Following following = Following.closest(train, host.nanosOf(train.start()), pin(0));
    for (int motor = 0; motor < AvrHost.MOTORS; motor++) {
      assertEquals(0, following.furthestOff(motor, pin(motor)), LEVEL_TOLERANCE);
    }
    assertEquals(boot, host.hello().boot());
  }

  private PinRecord pin(int motor) throws IOException {
    return PinRecord.of(record(), motor);
  }

  @Test
  void whenTheHostFallsSilentThePinsRestWithin400Millis() throws IOException {
    long said = driveAll();
    Status status = host.awaitIdle();
    assertEquals(EndReason.LEASE, status.reason());
    for (int motor = 0; motor < AvrHost.MOTORS; motor++) {
      PinRecord pin = pin(motor);
      assertEquals(200, pin.levelAt(said + 150 * MILLI), LEVEL_TOLERANCE);
      assertRestedWithin(400, said, pin);
    }
  }

  @Test
  void aStopRampsThePinsToRestInItsTime() throws IOException {
    driveAll();
    long said = host.stop(100);
    assertEquals(EndReason.STOP, host.awaitIdle().reason());
    for (int motor = 0; motor < AvrHost.MOTORS; motor++) {
      assertRestedWithin(100, said, pin(motor));
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
      assertRestedWithin(305, pressed, pin(motor));
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
      assertRestedWithin(50, said, pin(motor));
    }
  }

  private static void assertRestedWithin(int millis, long since, PinRecord pin) {
    long took = pin.restedAt() - since;
    assertTrue(took <= millis * MILLI + TOLERANCE, () -> "it took " + took / MILLI + " ms");
  }

  /// Brings all motors to 200, for two seconds if the lease allows; returns when it was last
  /// renewed.
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
