package dev.lull.controller.motors;

import dev.lull.patterns.Layout;
import dev.lull.patterns.MotorPlace;
import java.util.List;
import java.util.Locale;

/// Where a motor is, in words for whoever wears it.
final class MotorSite {
  private static final List<String> SIDES =
      List.of(
          "inner side",
          "inner side towards the thumb",
          "thumb side",
          "outer side towards the thumb",
          "outer side",
          "outer side towards the little finger",
          "little-finger side",
          "inner side towards the little finger");

  private MotorSite() {}

  /// Such as `motor 3: 13.8 cm from the wrist, inner side towards the thumb`.
  static String of(Layout layout, int motor) {
    MotorPlace place = layout.motors().get(motor);
    return String.format(
        Locale.ROOT,
        "motor %d: %.1f cm from the wrist, %s",
        motor,
        place.along() / 10,
        side(place));
  }

  /// The nearest of eight directions.
  private static String side(MotorPlace place) {
    return SIDES.get(Math.floorMod(Math.round(place.around() / 45), SIDES.size()));
  }
}
