package dev.lull.controller.fidelity;

import java.util.List;
import java.util.stream.Stream;

/// What Lull loses on motors that are not as their profile has them.
///
/// @param motors which
/// @param times how many times as far from the targets strokes up to [Loss#FASTEST] are on them as
///     on
///     nominal ones, on average
public record Worsening(Motors motors, double times) {
  /// Those of which there are results, and none if there are none on nominal motors.
  public static List<Worsening> among(List<Result> results) {
    return Stream.of(Motors.CALIBRATED, Motors.MISMATCHED)
        .map(it -> new Worsening(it, distance(it, results) / distance(Motors.NOMINAL, results)))
        .filter(it -> !Double.isNaN(it.times))
        .toList();
  }

  private static double distance(Motors motors, List<Result> results) {
    return results.stream()
        .filter(it -> it.trial().isLull() && it.trial().chain() == Chain.GATED)
        .filter(it -> it.trial().motors() == motors && it.trial().speed() <= Loss.FASTEST)
        .mapToDouble(Result::distance)
        .average()
        .orElse(Double.NaN);
  }
}
