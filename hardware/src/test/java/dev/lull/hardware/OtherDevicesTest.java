package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.hardware.Link.Away;
import dev.lull.hardware.Link.Connecting;
import dev.lull.hardware.Link.Idle;
import dev.lull.hardware.Link.Refused;
import dev.lull.hardware.SleeveReport.Sensors;
import dev.lull.protocol.AckResult;
import dev.lull.protocol.EndReason;
import dev.lull.protocol.FirmwareVersion;
import dev.lull.protocol.MessageType;
import dev.lull.protocol.Protocol;
import dev.lull.protocol.SleeveMessage;
import dev.lull.protocol.SleeveMessage.Ack;
import dev.lull.protocol.SleeveMessage.Status;
import dev.lull.protocol.SleeveMessage.Welcome;
import dev.lull.protocol.SleeveState;
import dev.lull.protocol.WireWriter;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Devices that are not quite what Lull speaks with.
class OtherDevicesTest {
  private final BenchPort port = new BenchPort();
  private final Sleeve sleeve =
      new Sleeve(
          new WireDriver(new OnePort(port), 4, DeviceLimits.of(SafetyLimits.DEFAULT), 1),
          Stage.STRAIGHT,
          SafetyLimits.DEFAULT);
  private long now;

  @Test
  void firmwareOfAnOlderProtocolIsRefusedAndNeverArmed() {
    hear(welcome(0, 16, 32, 1_000_000));
    Refused refused = assertInstanceOf(Refused.class, sleeve.report().link());
    assertEquals(
        "Sleeve OTHER speaks version 0 of the protocol (firmware 3.2.1), and Lull speaks version 1.",
        refused.what());
    assertEquals("Put the firmware on the sleeve that came with this Lull.", refused.remedy());
    sleeve.arm(now);
    hear(welcome(0, 16, 32, 1_000_000));
    assertEquals(refused, sleeve.report().link());
  }

  @Test
  void firmwareOfANewerProtocolAsksForANewerLull() {
    hear(welcome(9, 16, 32, 1_000_000));
    Refused refused = assertInstanceOf(Refused.class, sleeve.report().link());
    assertTrue(refused.remedy().startsWith("Use a newer Lull"), refused.remedy());
  }

  @Test
  void aDeviceWithAnImpossibleClockIsRefused() {
    hear(welcome(Protocol.VERSION, 16, 32, 0));
    assertInstanceOf(Refused.class, sleeve.report().link());
  }

  @Test
  void aDeviceThatCanHoldNoFrameIsRefused() {
    hear(welcome(Protocol.VERSION, 16, 0, 1_000_000));
    assertInstanceOf(Refused.class, sleeve.report().link());
  }

  @Test
  void aRefusedDeviceThatWasMendedIsTaken() {
    hear(welcome(0, 16, 32, 1_000_000));
    hear(welcome(Protocol.VERSION, 16, 32, 1_000_000));
    assertEquals(new Connecting(), sleeve.report().link());
    for (int sequence = 0; sequence < 8; sequence++) {
      hear(new Ack(MessageType.LIMITS, sequence, AckResult.OK));
    }
    assertEquals(new Idle(Ended.NOT_BEGUN), sleeve.report().link());
  }

  @Test
  void aDeviceThatAllowsLessThanTheGateIsRefused() {
    hear(welcome(Protocol.VERSION, 16, 32, 1_000_000, 1_209, 0));
    assertEquals(
        new Refused(
            "Sleeve OTHER drives a motor for 1209 s at a stretch at most, and safety.longest-on is"
                + " 1200 s.",
            "Set safety.longest-on to 1199 s or less."),
        sleeve.report().link());
  }

  @Test
  void aPortThatMayNotBeOpenedShowsTheExactFix() {
    sleeve.doWork(now);
    port.fail(new PortFault.NotAllowed("/dev/ttyACM0", "ada", "dialout"));
    sleeve.doWork(now);
    assertEquals(
        new Away(
            "/dev/ttyACM0 may not be opened by ada.",
            "Run `sudo usermod -aG dialout ada`, then log out and in again."),
        sleeve.report().link());
  }

  @ParameterizedTest
  @CsvSource({"0, false, false", "1, true, false", "2, false, true", "4, false, false"})
  void onlyTheSensorsThatADeviceHasAreListenedTo(int bits, boolean temperature, boolean supply) {
    hear(welcome(Protocol.VERSION, 16, 32, 1_000_000, 9_000, bits));
    for (int sequence = 0; sequence < 8; sequence++) {
      hear(new Ack(MessageType.LIMITS, sequence, AckResult.OK));
    }
    hear(feeling(3_047, 4_900));
    now += SECOND;
    sleeve.doWork(now);
    SleeveReport report = sleeve.report();
    assertEquals(new Sensors(temperature, supply), report.device().orElseThrow().sensors());
    assertEquals(temperature, report.readings().temperature().isPresent());
    assertEquals(supply, report.readings().supply().isPresent());
  }

  private static Status feeling(int temperature, int supply) {
    return new Status(
        SleeveState.IDLE, EndReason.BOOT, 0, 0, 0, 0, 0, 0, 0, 0, 0, temperature, supply, false);
  }

  private static Welcome welcome(int protocol, int motors, int depth, long tickRate) {
    return welcome(protocol, motors, depth, tickRate, 9_000, 0);
  }

  private static Welcome welcome(
      int protocol, int motors, int depth, long tickRate, int longest, int sensors) {
    FirmwareVersion firmware = new FirmwareVersion(3, 2, 1);
    return new Welcome(
        protocol, firmware, 77, "OTHER", motors, 255, depth, tickRate, 0, sensors, 255, longest);
  }

  private void hear(SleeveMessage message) {
    sleeve.doWork(now);
    byte[] bytes = new byte[Protocol.MAX_WIRE_BYTES];
    int length = new WireWriter().write(0, message, bytes);
    port.arrive(Arrays.copyOf(bytes, length), now);
    now += MILLI;
    sleeve.doWork(now);
  }

  private record OnePort(Port port) implements PortOpener {
    @Override
    public Port open() {
      return port;
    }

    @Override
    public String name() {
      return "/dev/bench";
    }
  }
}
