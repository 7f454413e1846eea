package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.protocol.SleeveMessage.Status;
import dev.lull.protocol.SleeveMessage.Welcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The very files that an Arduino Uno and Mega are flashed with, on simulated chips: how they come
/// to rest. The way over the wire and back, and a busy machine, may take 15 ms.
@Tag("alone")
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AvrSleeveIT {

  private static final long MILLI = 1_000_000;
  private static final long TOLERANCE = 15 * MILLI;
  private static final double LEVEL_TOLERANCE = 0.6;

  @TempDir private Path folder;

  private AvrRig start(AvrChip chip) throws IOException {
    return AvrRig.start(chip, "", folder);
  }

  @ParameterizedTest
  @EnumSource(AvrChip.class)
  void helloIsAnsweredWithWhatTheChipIs(AvrChip chip) throws IOException {
    try (AvrRig rig = start(chip)) {
      Welcome welcome = rig.host().hello();
      assertEquals(chip.id(), welcome.id());
      assertEquals(chip.motors(), welcome.motors());
      assertEquals(1000 * AvrChip.TICKS_PER_MILLI, welcome.tickRate());
      assertEquals(Sensor.SUPPLY.bit() | Sensor.BUTTON.bit(), welcome.sensors());
    }
  }

  @ParameterizedTest
  @EnumSource(AvrChip.class)
  void whenTheHostFallsSilentThePinsRestWithin400Millis(AvrChip chip) throws IOException {
    try (AvrRig rig = start(chip)) {
      long said = rig.driveAll();
      assertEquals(EndReason.LEASE, rig.host().awaitIdle().reason());
      for (PinRecord pin : rig.pins()) {
        assertEquals(200, pin.levelAt(said + 150 * MILLI), LEVEL_TOLERANCE);
        assertRestedWithin(400, said, pin);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(AvrChip.class)
  void aStopRampsThePinsToRestInItsTime(AvrChip chip) throws IOException {
    try (AvrRig rig = start(chip)) {
      rig.driveAll();
      long said = System.nanoTime();
      rig.host().say(new HostMessage.Stop(100));
      assertEquals(EndReason.STOP, rig.host().awaitIdle().reason());
      for (PinRecord pin : rig.pins()) {
        assertRestedWithin(100, said, pin);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(AvrChip.class)
  void itsButtonIsAFaultThatRampsThePinsToRestAndStays(AvrChip chip) throws IOException {
    try (AvrRig rig = start(chip)) {
      rig.driveAll();
      long pressed = rig.command("button pressed");
      Status status = rig.host().awaitIdle();
      assertEquals(EndReason.FAULT, status.reason());
      assertEquals(Set.of(Fault.BUTTON), Fault.in(status.faults()));
      rig.command("button released");
      rig.host().await(later -> !later.button());
      assertEquals(AckResult.FAULTY, rig.host().arm(2));
      for (PinRecord pin : rig.pins()) {
        assertRestedWithin(305, pressed, pin);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(AvrChip.class)
  void resetItRestsAndHasAnotherBootId(AvrChip chip) throws IOException {
    assertBootsAnewAfter(chip, "reset", EndReason.BOOT, 50);
  }

  @ParameterizedTest
  @EnumSource(AvrChip.class)
  void aBrownOutLeavesThePinsAtRestAndIsToldAsReason(AvrChip chip) throws IOException {
    assertBootsAnewAfter(chip, "brown-out", EndReason.BROWN_OUT, 50);
  }

  @ParameterizedTest
  @EnumSource(AvrChip.class)
  void whenItsProgramHangsTheWatchdogLeavesThePinsAtRestAndIsToldAsReason(AvrChip chip)
      throws IOException {
    assertBootsAnewAfter(chip, "hang", EndReason.WATCHDOG, 150);
  }

  private void assertBootsAnewAfter(AvrChip chip, String command, EndReason reason, int millis)
      throws IOException {
    try (AvrRig rig = start(chip)) {
      rig.driveAll();
      int boot = rig.host().hello().boot();
      long said = rig.command(command);
      assertEquals(reason, rig.host().awaitIdle().reason());
      assertEquals(boot + 1, rig.host().hello().boot());
      for (PinRecord pin : rig.pins()) {
        assertRestedWithin(millis, said, pin);
      }
    }
  }

  private static void assertRestedWithin(int millis, long since, PinRecord pin) {
    long took = pin.restedAt() - since;
    assertTrue(took <= millis * MILLI + TOLERANCE, () -> "it took " + took / MILLI + " ms");
  }
}
