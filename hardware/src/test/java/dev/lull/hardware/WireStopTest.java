package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.hardware.Link.Idle;
import dev.lull.hardware.Link.Stopping;
import dev.lull.protocol.HostMessage.Stop;
import dev.lull.protocol.SleeveState;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Stops on the way to a device, and what becomes of frames then.
class WireStopTest {
  private final Stage stage = new Stage();

  @AfterEach
  void clear() {
    stage.close();
  }

  @Test
  void aStopOvertakesEverythingQueued() {
    stage.armAndPlay();
    stage.bench.slowLine(1);
    stage.bench.takeSent();
    for (int i = 0; i < 20; i++) {
      stage.sleeve.frame(
          stage.now, stage.now + Stage.HORIZON + i * MILLI, new float[] {1, 1, 1, 1});
    }
    stage.sleeve.stop(stage.now, StopKind.EMERGENCY);
    stage.run(2 * MILLI);
    assertEquals(List.of(new Stop(50)), stage.bench.takeSentMessages());
  }

  @Test
  void anEmergencyStopIsAtRestAfterFiftyMilliseconds() {
    stage.armAndPlay();
    stage.sleeve.stop(stage.now, StopKind.EMERGENCY);
    assertTrue(stage.runUntil(stage::isAtRest) <= 52 * MILLI);
    stage.runToIdle();
    assertEquals(new Idle(Ended.STOPPED), stage.link());
  }

  @Test
  void aSoftStopTakesItsTimeAndAHurriedOneShortensIt() {
    stage.armAndPlay();
    stage.sleeve.stop(stage.now, StopKind.SOFT);
    assertInstanceOf(Stopping.class, stage.link());
    stage.run(30 * MILLI);
    assertTrue(stage.level(0) > 0.3, "level " + stage.level(0));
    long rest = stage.runUntil(stage::isAtRest);
    assertTrue(rest > 200 * MILLI && rest <= 272 * MILLI, "rest after " + rest);
  }

  @Test
  void aStopThatIsLostIsRepeatedUntilItIsAcknowledged() {
    stage.armAndPlay();
    stage.bench.noise(Noise.DEAF, Noise.NONE);
    stage.sleeve.stop(stage.now, StopKind.EMERGENCY);
    stage.run(100 * MILLI);
    assertInstanceOf(Stopping.class, stage.link());
    stage.bench.noise(Noise.NONE, Noise.NONE);
    stage.run(25 * MILLI);
    assertEquals(new Idle(Ended.STOPPED), stage.link());
  }

  @Test
  void afterAStopNoFrameIsSent() {
    stage.armAndPlay();
    stage.sleeve.stop(stage.now, StopKind.SOFT);
    assertFalse(stage.frame(1));
    stage.runToIdle();
    assertFalse(stage.frame(1));
  }

  @Test
  void armingWhileTheDeviceStillRampsToRestWaitsForIt() {
    stage.armAndPlay();
    stage.sleeve.stop(stage.now, StopKind.SOFT);
    stage.runToIdle();
    assertEquals(SleeveState.RAMPING, stage.bench.device().state());
    stage.arm();
    assertEquals(SleeveState.ARMED, stage.bench.device().state());
  }

  @Test
  void aSleeveThatIsClosedIsStopped() {
    stage.armAndPlay();
    stage.sleeve.close();
    stage.freeze(53 * MILLI);
    assertTrue(stage.isAtRest());
  }
}
