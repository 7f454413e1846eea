package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.hardware.Link.Away;
import dev.lull.hardware.Link.Idle;
import dev.lull.hardware.Link.Refused;
import dev.lull.hardware.Link.Stopping;
import dev.lull.protocol.HostMessage;
import dev.lull.protocol.HostMessage.Arm;
import dev.lull.protocol.HostMessage.Frame;
import dev.lull.protocol.HostMessage.Stop;
import dev.lull.protocol.SleeveState;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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
  void framesAreFeltInOrderAndOnTime() {
    stage.arm();
    double worst = 0;
    for (int i = 0; i < 3_000; i++) {
      stage.run(MILLI);
      if (i % 10 == 0) {
        stage.frame((float) wave(stage.now + Stage.HORIZON));
      }
      if (i > 300) {
        worst = Math.max(worst, Math.abs(stage.level(0) - wave(stage.now)));
      }
    }
    assertTrue(worst < 0.008, "worst error " + worst);
    assertEquals(0, stage.sleeve.report().counters().late());
  }

  @Test
  void whatTheHostShowsIsWhatTheDeviceDoes() {
    stage.armAndPlay();
    float[] shown = new float[4];
    stage.sleeve.drives(stage.now, shown);
    assertEquals(stage.level(2), shown[2], 0.005);
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
  void whenTheHostSendsNoFramesTheDeviceRestsAndTheLinkIsIdle() {
    stage.armAndPlay();
    assertTrue(stage.runUntil(stage::isAtRest) <= 400 * MILLI);
    stage.runToIdle();
    assertEquals(new Idle(Ended.LEASE), stage.link());
  }

  @Test
  void aHostFrozenForTwoSecondsComesBackIdleAndSendsNothingLate() {
    stage.armAndPlay();
    stage.freeze(400 * MILLI);
    assertTrue(stage.isAtRest());
    stage.freeze(1_600 * MILLI);
    stage.bench.takeSent();
    assertFalse(stage.frame(1));
    stage.play(SECOND, 1);
    assertEquals(new Idle(Ended.LEASE), stage.link());
    assertTrue(stage.isAtRest());
    assertFalse(stage.bench.takeSentMessages().stream().anyMatch(Frame.class::isInstance));
  }

  @Test
  void aDeviceThatBootsWhilePlayingIsIdleAndDoesNotGoOn() {
    stage.armAndPlay();
    stage.bench.reboot();
    stage.run(5 * MILLI);
    assertEquals(new Idle(Ended.REBOOTED), stage.link());
    stage.play(SECOND, 1);
    assertTrue(stage.isAtRest());
    stage.armAndPlay();
  }

  @Test
  void aBootThatWasNotHeardIsNoticedBeforeTheNextSession() {
    stage.armAndPlay();
    stage.bench.noise(Noise.NONE, Noise.DEAF);
    stage.bench.reboot();
    stage.play(50 * MILLI, 0.5f);
    stage.bench.noise(Noise.NONE, Noise.NONE);
    stage.play(2_500 * MILLI, 0.5f);
    assertInstanceOf(Idle.class, stage.link());
    assertTrue(stage.isAtRest());
    stage.armAndPlay();
  }

  @Test
  void aCablePulledWhilePlayingComesBackIdle() {
    stage.armAndPlay();
    stage.bench.unplug();
    assertTrue(stage.runUntil(stage::isAtRest) <= 400 * MILLI);
    Away away = assertInstanceOf(Away.class, stage.link());
    assertEquals("The sleeve on /dev/bench was unplugged.", away.what());
    stage.run(2 * SECOND);
    assertEquals("/dev/bench is not there.", ((Away) stage.link()).what());
    stage.bench.plugIn();
    stage.runToIdle();
    assertEquals(new Idle(Ended.UNPLUGGED), stage.link());
    stage.play(SECOND, 1);
    assertTrue(stage.isAtRest());
    stage.armAndPlay();
  }

  @Test
  void aDeviceThatFallsSilentWhilePlayingIsAwayWithinHalfASecond() {
    stage.armAndPlay();
    stage.bench.noise(Noise.NONE, Noise.DEAF);
    stage.play(500 * MILLI, 0.5f);
    Away away = assertInstanceOf(Away.class, stage.link());
    assertEquals("/dev/bench does not answer.", away.what());
    stage.bench.noise(Noise.NONE, Noise.NONE);
    stage.runToIdle();
    assertEquals(new Idle(Ended.SILENT), stage.link());
  }

  @Test
  void aDeviceThatNeverAnswersIsAwayAndIsGreetedAgain() {
    stage.bench.noise(Noise.NONE, Noise.DEAF);
    stage.run(6 * SECOND);
    assertInstanceOf(Away.class, stage.link());
    stage.bench.noise(Noise.NONE, Noise.NONE);
    stage.runToIdle();
  }

  @Test
  void aDeviceThatBabblesIsAway() {
    stage.bench.noise(Noise.NONE, new BabblingNoise(7));
    stage.run(6 * SECOND);
    assertEquals(
        new Away(
            "/dev/bench talks, but not as a sleeve of Lull's.",
            "If it is the sleeve, check sleeve.baud and its firmware; if not, set sleeve.port to"
                + " another port."),
        stage.link());
    assertTrue(stage.sleeve.report().counters().broken() > 100);
    stage.bench.noise(Noise.NONE, Noise.NONE);
    stage.runToIdle();
  }

  @Test
  void aDeviceThatTalksButDoesNotHearUsIsSilentAndDoesNotBabble() {
    stage.bench.noise(Noise.DEAF, bytes -> bytes.length > 35 ? new byte[0] : bytes);
    stage.run(6 * SECOND);
    assertTrue(stage.sleeve.report().device().isEmpty());
    assertEquals("/dev/bench does not answer.", ((Away) stage.link()).what());
  }

  @Test
  void aPortThatCannotBeOpenedIsTriedAgainAfterPausesThatGrowToFiveSeconds() {
    stage.bench.unplug();
    stage.run(30 * SECOND);
    assertEquals(
        List.of(0L, 500L, 1_500L, 3_500L, 7_500L, 12_500L, 17_500L, 22_500L, 27_500L),
        stage.bench.openings().stream()
            .map(at -> roundedTo(100, (at - stage.bench.openings().getFirst()) / MILLI))
            .toList());
  }

  private static long roundedTo(long unit, long number) {
    return (number + unit / 2) / unit * unit;
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

  @Test
  void theHostIsNeverFurtherAheadThanTheDeviceCanHold() {
    stage.arm();
    float[] amplitude = {0.3f, 0.3f, 0.3f, 0.3f};
    long at = stage.now;
    boolean wasFull = false;
    for (int i = 0; i < 3_000; i++) {
      stage.run(MILLI);
      while (stage.sleeve.frame(stage.now, at + 10 * MILLI, amplitude)) {
        at += 10 * MILLI;
      }
      wasFull |= at - stage.now > 300 * MILLI;
    }
    stage.run(2 * SECOND);
    assertTrue(wasFull);
    assertEquals(0, stage.sleeve.report().counters().dropped());
    assertEquals(0, stage.sleeve.report().counters().late());
  }

  @Test
  void aFrameWhoseMomentHasPassedIsCountedAndLetGo() {
    stage.arm();
    stage.bench.takeSent();
    assertTrue(stage.sleeve.frame(stage.now, stage.now, new float[4]));
    assertFalse(stage.sleeve.frame(stage.now, stage.now + 2 * SECOND, new float[4]));
    stage.run(MILLI);
    assertFalse(stage.bench.takeSentMessages().stream().anyMatch(Frame.class::isInstance));
    stage.play(2 * SECOND, 0);
    assertEquals(1, stage.sleeve.report().counters().late());
  }

  @Test
  void whatIsNoAmplitudeIsNotFelt() {
    stage.arm();
    stage.play(SECOND, Float.NaN);
    assertTrue(stage.isAtRest());
    stage.play(SECOND, Float.POSITIVE_INFINITY);
    assertTrue(stage.isAtRest());
    stage.play(SECOND, -1);
    assertTrue(stage.isAtRest());
  }

  @Test
  void aFrameForAnotherNumberOfMotorsIsRefused() {
    stage.arm();
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> stage.sleeve.frame(stage.now, stage.now + MILLI, new float[3]));
    assertEquals(
        "A frame has 3 amplitudes, and the sleeve has 4 motors. Give one for each.",
        refused.getMessage());
  }

  @Test
  void aSleeveThatIsClosedIsStopped() {
    stage.armAndPlay();
    stage.sleeve.close();
    stage.freeze(53 * MILLI);
    assertTrue(stage.isAtRest());
  }

  private static double wave(long at) {
    return 0.3 + 0.2 * Math.sin(at / 3e8);
  }
}
