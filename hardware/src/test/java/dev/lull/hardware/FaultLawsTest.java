package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.hardware.Link.Armed;
import dev.lull.hardware.Link.Away;
import dev.lull.protocol.EndReason;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/// Whatever breaks, the skin is left in peace within 400 ms, and nothing starts again by itself.
class FaultLawsTest {
  private static final long PEACE = 400 * MILLI;
  private static final int WARM = 3_032;
  private static final int HOT = 3_132;
  private static final int NO_READING = 0;
  private static final int FIVE_VOLTS = 5_000;
  private static final int LESS_THAN_FOUR_VOLTS = 3_900;
  private static final Map<Fault, Long> WORST = new EnumMap<>(Fault.class);

  enum Fault {
    CABLE_PULLED,
    HOST_FROZEN,
    DEVICE_BOOTS,
    LINE_DEAF,
    DEVICE_MUTE,
    WATCHDOG,
    BROWN_OUT,
    BUTTON_PRESSED,
    SENSOR_MISSING,
    SENSORS_FROZEN,
    SUPPLY_LOW,
    TOO_HOT,
    SOFT_STOP,
    EMERGENCY_STOP
  }

  @Property(tries = 2_000)
  void theSkinIsLeftInPeaceAndNothingResumes(
      @ForAll Fault fault, @ForAll @IntRange(min = 100, max = 700) int playedMillis) {
    try (Stage stage = new Stage()) {
      stage.arm();
      stage.play(playedMillis * MILLI, 0.6f);
      long peace = timeToPeace(stage, fault);
      WORST.merge(fault, peace, Math::max);
      assertTrue(peace <= PEACE, () -> fault + ": at rest after " + peace / MILLI + " ms");

      // A shorter fault than the lease is a pause, after which the same session goes on.
      stage.play(PEACE, 0.6f);
      stage.bench.plugIn();
      stage.bench.noise(Noise.NONE, Noise.NONE);
      stage.bench.device().sense(WARM, FIVE_VOLTS, false);
      for (int i = 0; i < 100; i++) {
        stage.play(20 * MILLI, 0.6f);
        assertTrue(stage.isAtRest(), () -> fault + ": it moves again");
      }
      assertFalse(stage.link() instanceof Armed);
    }
  }

  @AfterContainer
  static void print() {
    WORST.forEach(
        (fault, peace) -> System.out.println(fault + ": at rest after " + peace / MILLI + " ms"));
  }

  private static long timeToPeace(Stage stage, Fault fault) {
    return switch (fault) {
      case CABLE_PULLED -> {
        stage.bench.unplug();
        yield playToPeace(stage);
      }
      case DEVICE_BOOTS -> boot(stage, EndReason.BOOT);
      case WATCHDOG -> boot(stage, EndReason.WATCHDOG);
      case BROWN_OUT -> boot(stage, EndReason.BROWN_OUT);
      case BUTTON_PRESSED -> sense(stage, WARM, FIVE_VOLTS, true);
      case SENSOR_MISSING -> sense(stage, NO_READING, FIVE_VOLTS, false);
      case SUPPLY_LOW -> sense(stage, WARM, LESS_THAN_FOUR_VOLTS, false);
      case TOO_HOT -> sense(stage, HOT, FIVE_VOLTS, false);
      case SENSORS_FROZEN -> freezeSensors(stage);
      case LINE_DEAF -> {
        stage.bench.noise(Noise.DEAF, Noise.NONE);
        yield playToPeace(stage);
      }
      case DEVICE_MUTE -> {
        stage.bench.noise(Noise.NONE, Noise.DEAF);
        yield playUntilAway(stage);
      }
      case SOFT_STOP -> stop(stage, StopKind.SOFT);
      case EMERGENCY_STOP -> stop(stage, StopKind.EMERGENCY);
      case HOST_FROZEN -> freezeToPeace(stage);
    };
  }

  /// A device that hears but is not heard plays on until the host has noticed, and no longer.
  private static long playUntilAway(Stage stage) {
    while (!(stage.link() instanceof Away)) {
      stage.play(MILLI, 0.6f);
    }
    return playToPeace(stage);
  }

  private static long boot(Stage stage, EndReason reason) {
    stage.bench.reboot(reason);
    return playToPeace(stage);
  }

  private static long sense(Stage stage, int temperature, int supply, boolean button) {
    stage.bench.device().sense(temperature, supply, button);
    return playToPeace(stage);
  }

  /// A reading may be a second old; it counts from then on.
  private static long freezeSensors(Stage stage) {
    stage.bench.device().freezeSensors();
    stage.play(SECOND, 0.6f);
    return playToPeace(stage);
  }

  private static long stop(Stage stage, StopKind kind) {
    stage.sleeve.stop(stage.now, kind);
    return playToPeace(stage);
  }

  private static long playToPeace(Stage stage) {
    long begin = stage.now;
    while (!stage.isAtRest() && stage.now - begin < SECOND) {
      stage.play(MILLI, 0.6f);
    }
    return stage.now - begin;
  }

  private static long freezeToPeace(Stage stage) {
    long begin = stage.now;
    while (!stage.isAtRest() && stage.now - begin < SECOND) {
      stage.freeze(MILLI);
    }
    stage.freeze(2 * SECOND);
    return stage.now - begin - 2 * SECOND;
  }
}
