package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a stroke costs on the wire, and that the device follows it all the same.
class WireCostTest {
  private static final long USUAL = 60 * MILLI;
  private static final int[] HORIZONS = {20, 40, 60, 90};

  @ParameterizedTest
  @EnumSource
  void aStrokeOnLinearMotorsCostsLessThanHalfOfRawLevels(GaussianStroke stroke) {
    assertCosts(MotorProfile.LRA, stroke, 50, CatchingUp.CLOSE);
  }

  /// Motors that are held more slowly than they can hold need every frame.
  @ParameterizedTest
  @EnumSource
  void aStrokeOnCoinMotorsCostsLittleMoreThanRawLevels(GaussianStroke stroke) {
    assertCosts(MotorProfile.COIN_ERM, stroke, 115, CatchingUp.CLOSE_IN_KICKS);
  }

  private static void assertCosts(
      MotorProfile profile, GaussianStroke stroke, int share, double close) {
    WireCost cost = WireCost.of(profile, stroke, USUAL);
    assertTrue(cost.share() <= share, () -> cost.sent() + " bytes a second");
    assertTrue(cost.most() <= close, () -> "the device is off by " + cost.most());
  }

  @Test
  @Tag("bench")
  void everyHorizonIsFollowedAndThisIsWhatItCosts() {
    print(MotorProfile.LRA, CatchingUp.CLOSE);
    print(MotorProfile.COIN_ERM, CatchingUp.CLOSE_IN_KICKS);
  }

  private static void print(MotorProfile profile, double close) {
    System.out.println(profile.name());
    System.out.println("bytes a second   ahead   sent  of raw  all frames   raw   JSON");
    for (GaussianStroke stroke : GaussianStroke.values()) {
      for (int horizon : HORIZONS) {
        WireCost cost = WireCost.of(profile, stroke, horizon * MILLI);
        System.out.println(row(stroke, horizon, cost));
        assertTrue(cost.most() <= close, () -> "the device is off by " + cost.most());
      }
    }
  }

  private static String row(GaussianStroke stroke, int horizon, WireCost cost) {
    return String.format(
        Locale.ROOT,
        "%-14s %2d ms %6d %5d %% %11d %5d %6d",
        stroke.words(),
        horizon,
        cost.sent(),
        cost.share(),
        cost.allFrames(),
        WireCost.RAW,
        cost.json());
  }
}
