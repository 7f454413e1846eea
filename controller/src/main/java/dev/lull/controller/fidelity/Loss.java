package dev.lull.controller.fidelity;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A stroke that Lull does not play well, or that another way plays better.
///
/// @param lull what came of Lull's own
/// @param misses the targets that it misses
/// @param better what came of each compensated way that comes nearer to the targets
public record Loss(Result lull, List<Miss> misses, List<Result> better) {
  /// In cm/s: up to here strokes are felt as pleasant.
  public static final double FASTEST = 10;

  private static final Set<Motors> KNOWN = Set.of(Motors.NOMINAL, Motors.LRA);

  public Loss {
    misses = List.copyOf(misses);
    better = List.copyOf(better);
  }

  /// Those up to [#FASTEST], on motors that are as their profile has them.
  public static List<Loss> among(List<Result> results) {
    return results.stream()
        .filter(it -> it.trial().isLull() && isCounted(it.trial()))
        .map(it -> of(it, results))
        .filter(it -> !it.misses.isEmpty() || !it.better.isEmpty())
        .toList();
  }

  private static boolean isCounted(Trial trial) {
    return KNOWN.contains(trial.motors()) && trial.speed() <= FASTEST;
  }

  private static Loss of(Result lull, List<Result> results) {
    List<Miss> misses = Stream.of(Metric.values()).flatMap(it -> it.misses(lull).stream()).toList();
    List<Result> better =
        results.stream()
            .filter(it -> it.trial().chain() == Chain.COMPENSATED)
            .filter(it -> it.trial().isSameStroke(lull.trial()))
            .filter(it -> it.distance() < lull.distance())
            .toList();
    return new Loss(lull, misses, better);
  }
}
