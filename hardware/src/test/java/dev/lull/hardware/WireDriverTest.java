package dev.lull.hardware;

import static dev.lull.hardware.Nanos.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.hardware.Link.Idle;
import dev.lull.hardware.Link.Refused;
import dev.lull.protocol.HostMessage;
import dev.lull.protocol.HostMessage.Arm;
import dev.lull.protocol.HostMessage.Stop;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A device that is greeted, refused or armed.
class WireDriverTest {
  private Stage stage = new Stage();

  @AfterEach
  void clear() {
    stage.close();
  }

  @Test
  void aDeviceIsGreetedAndShowsWhoItIs() {
    stage.runToIdle();
    SleeveReport report = stage.sleeve.report();
    assertEquals(new Idle(Ended.NOT_BEGUN), report.link());
    assertEquals(4, report.device().orElseThrow().motors());
    assertEquals("0.1.0", report.device().orElseThrow().firmware());
  }

  @Test
  void aReportIsReplacedOnlyWhenSomethingChanged() {
    stage.run(3 * SECOND);
    SleeveReport before = stage.sleeve.report();
    stage.run(5 * SECOND);
    assertSame(before, stage.sleeve.report());
    stage.arm();
    assertNotSame(before, stage.sleeve.report());
  }

  @Test
  void aDeviceThatNeverAgreesToArmIsStoppedAndIdle() {
    stage.runToIdle();
    stage.run(SECOND);
    stage.bench.noise(bytes -> bytes.length > 14 ? new byte[0] : bytes, Noise.NONE);
    stage.bench.takeSent();
    stage.sleeve.arm(stage.now);
    stage.runUntil(() -> stage.link() instanceof Idle);
    assertEquals(new Idle(Ended.NOT_AGREED), stage.link());
    List<HostMessage> sent = stage.bench.takeSentMessages();
    assertEquals(5, sent.stream().filter(Arm.class::isInstance).count());
    assertTrue(sent.stream().anyMatch(Stop.class::isInstance));
  }

  @Test
  void tooFewMotorsAreRefusedAndSayWhatToDo() {
    stage.close();
    stage = new Stage(4, 6);
    stage.run(SECOND);
    Refused refused = assertInstanceOf(Refused.class, stage.link());
    assertTrue(refused.what().endsWith("has 4 motors, and the layout needs 6."), refused.what());
    assertEquals("Choose a layout with 4 motors or fewer, or another sleeve.", refused.remedy());
    stage.sleeve.arm(stage.now);
    stage.run(SECOND);
    assertEquals(refused, stage.link());
  }

  @Test
  void aDeviceWithMoreMotorsThanTheLayoutLeavesTheOthersAtRest() {
    stage.close();
    stage = new Stage(8, 6);
    stage.armAndPlay();
    assertTrue(stage.level(5) > 0.45);
    assertEquals(0, stage.level(6));
  }
}
