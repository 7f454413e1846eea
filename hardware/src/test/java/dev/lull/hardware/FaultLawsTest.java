package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.hardware.Link.Armed;
import dev.lull.hardware.Link.Away;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/// Whatever breaks, the skin is left in peace within 400 ms, and nothing starts again by itself.
class FaultLawsTest {
  private static final long PEACE = 400 * MILLI;
  private static final Map<Fault, Long> WORST = new EnumMap<>(Fault.class);

  enum Fault {
    CABLE_PULLED,
    HOST_FROZEN,
    DEVICE_BOOTS,
    LINE_DEAF,
    DEVICE_MUTE,
    SOFT_STOP,
    EMERGENCY_STOP
  }

  @Property(tries = 1_000)
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
      case DEVICE_BOOTS -> {
        stage.bench.reboot();
        yield playToPeace(stage);
      }
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
