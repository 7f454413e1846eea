package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.hardware.Link.Away;
import dev.lull.hardware.Link.Idle;
import dev.lull.protocol.HostMessage.Frame;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A device, a line or a host that is lost while it plays, or before.
class WireLossTest {
  private final Stage stage = new Stage();

  @AfterEach
  void clear() {
    stage.close();
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
}
