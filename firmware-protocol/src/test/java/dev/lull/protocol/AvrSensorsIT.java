package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.protocol.SleeveMessage.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the firmware measures, on simulated chips with a thermistor and a supply.
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AvrSensorsIT {

  @TempDir private Path folder;

  private AvrRig start(AvrChip chip) throws IOException {
    return AvrRig.start(chip, "-ntc", folder);
  }

  @ParameterizedTest
  @EnumSource(AvrChip.class)
  void temperatureAndSupplyAreToldAsTheyAre(AvrChip chip) throws IOException {
    try (AvrRig rig = start(chip)) {
      rig.command("temperature 37");
      rig.command("supply 4.6");
      Status status = rig.host().await(later -> isNear(310.15, 0.3, later.temperature() / 10.0));
      assertEquals(4600, status.supply(), 30);
      assertEquals(Set.of(), Fault.in(status.faults()));
    }
  }

  private static boolean isNear(double wanted, double tolerance, double value) {
    return Math.abs(value - wanted) <= tolerance;
  }

  @ParameterizedTest
  @EnumSource(AvrChip.class)
  void whatIsTooHotIsAFault(AvrChip chip) throws IOException {
    assertFault(chip, "temperature 40.5", Fault.HOT);
  }

  @ParameterizedTest
  @EnumSource(AvrChip.class)
  void aThermistorThatIsNotThereIsAFault(AvrChip chip) throws IOException {
    assertFault(chip, "temperature missing", Fault.SENSOR);
  }

  @ParameterizedTest
  @EnumSource(AvrChip.class)
  void aSupplyThatIsTooLowIsAFault(AvrChip chip) throws IOException {
    assertFault(chip, "supply 3.9", Fault.SUPPLY);
  }

  private void assertFault(AvrChip chip, String command, Fault fault) throws IOException {
    try (AvrRig rig = start(chip)) {
      rig.driveAll();
      rig.command(command);
      assertRestsWith(fault, rig);
    }
  }

  private static void assertRestsWith(Fault fault, AvrRig rig) throws IOException {
    Status status = rig.host().awaitIdle();
    assertEquals(EndReason.FAULT, status.reason());
    assertEquals(Set.of(fault), Fault.in(status.faults()));
    assertEquals(AckResult.FAULTY, rig.host().arm(2));
  }

  @Test
  void aThermistorThatSaysTheSameForTenSecondsIsAFault() throws IOException {
    try (AvrRig rig = start(AvrChip.UNO)) {
      rig.host().await(status -> status.temperature() > 0);
      rig.command("temperature frozen");
      Status status = rig.host().await(later -> later.faults() != 0);
      assertEquals(Set.of(Fault.SENSOR), Fault.in(status.faults()));
      assertEquals(0, status.temperature());
      rig.command("temperature 31");
      rig.host().await(later -> later.temperature() > 0);
    }
  }
}
