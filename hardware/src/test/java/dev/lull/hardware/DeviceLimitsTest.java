package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.hardware.Link.Connecting;
import dev.lull.protocol.HostMessage;
import dev.lull.protocol.HostMessage.Arm;
import dev.lull.protocol.HostMessage.Frame;
import dev.lull.protocol.HostMessage.Limits;
import dev.lull.protocol.MotorLevel;
import dev.lull.protocol.Protocol;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The limits that the device holds by itself, should the host ever ask for more.
class DeviceLimitsTest {
  private static final SafetyLimits HALF =
      new SafetyLimits(
          0.5,
          Duration.ofMillis(80),
          0.5,
          Duration.ofSeconds(60),
          Duration.ofSeconds(30),
          Duration.ofHours(1),
          Duration.ofHours(1));

  private static Stage stage() {
    return new Stage(new Bench(6, 4, Stage.STRAIGHT, HALF));
  }

  private static List<HostMessage> limitsIn(List<HostMessage> sent) {
    return sent.stream().filter(Limits.class::isInstance).toList();
  }

  @Test
  void theDeviceIsToldBeforeTheSleeveIsIdleAndAnewAfterABoot() {
    Limits expected =
        new Limits(
            40,
            List.of(
                new MotorLevel(0, 127),
                new MotorLevel(1, 127),
                new MotorLevel(2, 127),
                new MotorLevel(3, 127),
                new MotorLevel(4, 0),
                new MotorLevel(5, 0)));
    try (Stage stage = stage()) {
      stage.runToIdle();
      assertEquals(List.of(expected), limitsIn(stage.bench.takeSentMessages()));
      stage.bench.reboot();
      stage.run(100 * MILLI);
      stage.runToIdle();
      assertEquals(List.of(expected), limitsIn(stage.bench.takeSentMessages()));
    }
  }

  @Test
  void theGateRestsAMotorBeforeTheDeviceHasTo() {
    try (Stage stage = stage()) {
      stage.arm();
      stage.play(Duration.ofMinutes(3).toNanos(), 0.2f);
      assertInstanceOf(Link.Armed.class, stage.link());
      assertEquals(0, stage.bench.device().faults());
    }
  }

  @Test
  void aDeviceThatSomebodyElseArmedIsStoppedFirst() {
    try (Stage stage = new Stage()) {
      stage.bench.say(new Arm(Protocol.VERSION, 1, 7));
      stage.bench.say(new Frame(stage.bench.tickIn(10 * MILLI), List.of(new MotorLevel(0, 200))));
      stage.run(15 * MILLI);
      assertInstanceOf(Connecting.class, stage.link());
      stage.runToIdle();
      assertTrue(stage.isAtRest());
      stage.armAndPlay();
    }
  }
}
