package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.hardware.Link.Faulted;
import dev.lull.hardware.Link.Idle;
import dev.lull.protocol.EndReason;
import dev.lull.protocol.HostMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A device that feels that something is wrong with itself.
class FaultedTest {
  private static final int WARM = 3_032;
  private static final int HOT = 3_132;
  private static final int FIVE_VOLTS = 5_000;

  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  private void sense(int temperature, int supply, boolean button) {
    stage.bench.device().sense(temperature, supply, button);
  }

  private void playUntilRest() {
    long begin = stage.now;
    while (!stage.isAtRest()) {
      stage.play(MILLI, 0.5f);
      assertTrue(stage.now - begin <= 400 * MILLI);
    }
  }

  @Test
  void theButtonEndsWhatIsPlayedAndTheNextPlayMayBegin() {
    stage.armAndPlay();
    sense(WARM, FIVE_VOLTS, true);
    playUntilRest();
    stage.run(200 * MILLI);
    assertEquals(
        new Faulted("The sleeve's stop button is being pressed.", "Let it go."), stage.link());
    stage.sleeve.arm(stage.now);
    stage.run(SECOND);
    assertTrue(stage.isAtRest());
    sense(WARM, FIVE_VOLTS, false);
    stage.runToIdle();
    assertEquals(new Idle(Ended.BUTTON), stage.link());
    stage.armAndPlay();
  }

  @Test
  void heatHasToBeClearedByAPersonOnceItIsGone() {
    stage.armAndPlay();
    sense(HOT, FIVE_VOLTS, false);
    playUntilRest();
    stage.run(200 * MILLI);
    Faulted hot = assertInstanceOf(Faulted.class, stage.link());
    assertEquals("The sleeve is too warm, 40 °C or more.", hot.what());
    assertEquals(
        "Take it off, and let it cool to less than 38 °C. Then clear the fault, with `./lull"
            + " clear`.",
        hot.remedy());
    stage.sleeve.clear(stage.now);
    stage.run(SECOND);
    assertEquals(hot, stage.link());
    sense(WARM, FIVE_VOLTS, false);
    stage.run(2 * SECOND);
    assertEquals(hot, stage.link());
    stage.sleeve.arm(stage.now);
    stage.run(SECOND);
    assertEquals(hot, stage.link());
    stage.sleeve.clear(stage.now);
    stage.runToIdle();
    assertEquals(new Idle(Ended.FAULT), stage.link());
    assertTrue(stage.isAtRest());
    stage.armAndPlay();
  }

  @Test
  void aFrozenSensorIsAFaultLikeAMissingOne() {
    stage.armAndPlay();
    stage.bench.device().freezeSensors();
    stage.play(1_500 * MILLI, 0.5f);
    assertTrue(stage.isAtRest());
    assertEquals(
        "A sensor of the sleeve gives no sensible reading.",
        assertInstanceOf(Faulted.class, stage.link()).what());
  }

  @Test
  void aFaultThatIsThereAlreadyIsToldOnceTheSleeveIsMet() {
    sense(WARM, 3_000, false);
    stage.run(2 * SECOND);
    assertEquals(
        "The sleeve's supply is too low or too high.",
        assertInstanceOf(Faulted.class, stage.link()).what());
  }

  @Test
  void aFaultThatComesUpWhileArmingIsNotClearedByThePlay() {
    stage.runToIdle();
    stage.bench.takeSentMessages();
    stage.sleeve.arm(stage.now);
    sense(WARM, 3_000, false);
    stage.run(5 * MILLI);
    sense(WARM, FIVE_VOLTS, false);
    stage.run(3 * SECOND);
    assertInstanceOf(Faulted.class, stage.link());
    assertFalse(
        stage.bench.takeSentMessages().stream().anyMatch(HostMessage.Clear.class::isInstance));
  }

  @Test
  void aFaultThatComesUpWhileClearingStays() {
    stage.arm();
    sense(WARM, 3_000, false);
    stage.runUntil(() -> stage.link() instanceof Faulted);
    stage.bench.noise(Noise.DEAF, Noise.NONE);
    stage.sleeve.clear(stage.now);
    sense(HOT, FIVE_VOLTS, false);
    stage.run(100 * MILLI);
    sense(WARM, FIVE_VOLTS, false);
    stage.bench.noise(Noise.NONE, Noise.NONE);
    stage.run(SECOND);
    assertEquals(
        "The sleeve is too warm, 40 °C or more.",
        assertInstanceOf(Faulted.class, stage.link()).what());
  }

  @Test
  void aClearThatIsLostIsRepeated() {
    stage.arm();
    sense(WARM, 3_000, false);
    stage.runUntil(() -> stage.link() instanceof Faulted);
    sense(WARM, FIVE_VOLTS, false);
    stage.bench.noise(Noise.DEAF, Noise.NONE);
    stage.sleeve.clear(stage.now);
    stage.run(100 * MILLI);
    stage.bench.noise(Noise.NONE, Noise.NONE);
    stage.runToIdle();
  }

  @Test
  void whyItStartedAnewIsTold() {
    stage.armAndPlay();
    stage.bench.reboot(EndReason.BROWN_OUT);
    stage.run(SECOND);
    assertEquals(new Idle(Ended.BROWN_OUT), stage.link());
    stage.armAndPlay();
    stage.bench.reboot(EndReason.WATCHDOG);
    stage.run(SECOND);
    assertEquals(new Idle(Ended.HUNG), stage.link());
    assertFalse(stage.link() instanceof Link.Armed);
  }
}
