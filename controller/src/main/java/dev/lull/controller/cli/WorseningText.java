package dev.lull.controller.cli;

import dev.lull.controller.fidelity.Worsening;
import java.util.Locale;

/// How much is lost on motors that differ, for people.
final class WorseningText {
  private WorseningText() {}

  static String of(Worsening worsening) {
    if (Double.isInfinite(worsening.times())) {
      return "On %s motors not all strokes up to 10 cm/s are felt.".formatted(worsening.motors());
    }
    return String.format(
        Locale.ROOT,
        "On %s motors the mean distance of strokes up to 10 cm/s from the targets is %.2f times that on"
            + " nominal ones.",
        worsening.motors(),
        worsening.times());
  }
}
