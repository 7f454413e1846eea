package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.hardware.Answer.Met;
import dev.lull.hardware.Answer.Nobody;
import dev.lull.hardware.Answer.Unfit;
import dev.lull.hardware.SleeveReport.Sensors;
import dev.lull.protocol.EndReason;
import dev.lull.protocol.FirmwareVersion;
import dev.lull.protocol.HostMessage.Hello;
import dev.lull.protocol.Protocol;
import dev.lull.protocol.SleeveMessage;
import dev.lull.protocol.SleeveMessage.Status;
import dev.lull.protocol.SleeveMessage.Welcome;
import dev.lull.protocol.SleeveState;
import dev.lull.protocol.WireWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a port is taken for by what it says within four seconds.
class InquiryTest {
  private final BenchPort port = new BenchPort();
  private final Inquiry inquiry = new Inquiry(new OnePort(port), 0);
  private long now;

  @Test
  void aSleeveTellsWhoItIs() {
    run(100);
    say(welcome(Protocol.VERSION));
    assertEquals(
        Optional.of(new Met(new SleeveReport.Device("OTHER", "3.2.1", 16, Sensors.NONE))), run(1));
  }

  @Test
  void itIsGreetedAndNothingElseIsSaidToIt() {
    run(3_999);
    var sent = HostMessages.in(port.transmit(10_000));
    assertTrue(sent.size() >= 5, "sent " + sent);
    assertTrue(sent.stream().allMatch(Hello.class::isInstance), "sent " + sent);
  }

  @Test
  void aSleeveOfAnotherVersionIsToldWithTheRemedy() {
    say(welcome(9));
    Unfit unfit = assertInstanceOf(Unfit.class, run(1).orElseThrow());
    assertEquals("OTHER", unfit.device().sleeve());
    assertTrue(unfit.remedy().startsWith("Use a newer Lull"), unfit.remedy());
  }

  @Test
  void whoSaysNothingDoesNotAnswer() {
    assertEquals(Optional.empty(), run(3_999));
    assertEquals("/dev/bench does not answer.", nobody().what());
  }

  @Test
  void whoBabblesIsToldAsThat() {
    for (int i = 0; i < 39; i++) {
      port.arrive(
          "$GPGGA,123519,4807.038,N,01131.000,E\r\n".getBytes(StandardCharsets.US_ASCII), now);
      assertEquals(Optional.empty(), run(100));
    }
    assertEquals("/dev/bench talks, but not as a sleeve of Lull's.", nobody().what());
  }

  @Test
  void aSleeveThatCannotHearUsDoesNotBabble() {
    for (int i = 0; i < 39; i++) {
      say(new Status(SleeveState.IDLE, EndReason.BOOT, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, false));
      run(100);
    }
    assertEquals("/dev/bench does not answer.", nobody().what());
  }

  @Test
  void aPortThatCannotBeOpenedTellsWhy() {
    port.fail(new PortFault.Busy("/dev/bench", Optional.empty()));
    assertEquals(
        Optional.of(
            new Nobody(
                "/dev/bench is in use by another program.",
                "End that program, or set sleeve.port to another port.")),
        run(1));
  }

  private Nobody nobody() {
    return assertInstanceOf(Nobody.class, run(200).orElseThrow());
  }

  private Optional<Answer> run(long millis) {
    Optional<Answer> answer = Optional.empty();
    for (long i = 0; i < millis && answer.isEmpty(); i++) {
      now += MILLI;
      answer = inquiry.doWork(now);
    }
    return answer;
  }

  private void say(SleeveMessage message) {
    byte[] bytes = new byte[Protocol.MAX_WIRE_BYTES];
    int length = new WireWriter().write(0, message, bytes);
    port.arrive(Arrays.copyOf(bytes, length), now);
  }

  private static Welcome welcome(int protocol) {
    return new Welcome(
        protocol,
        new FirmwareVersion(3, 2, 1),
        77,
        "OTHER",
        16,
        255,
        32,
        1_000_000,
        0,
        0,
        255,
        9_000);
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
