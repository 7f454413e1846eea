package dev.lull.controller.cli;

import dev.lull.controller.fidelity.Loss;
import dev.lull.controller.fidelity.Miss;
import dev.lull.controller.fidelity.Result;
import dev.lull.controller.fidelity.Trial;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The strokes that Lull loses, for people: a line for each target that is missed, and for each
/// other way that comes nearer to the targets.
final class LossText {
  private LossText() {}

  static String of(List<Loss> losses) {
    if (losses.isEmpty()) {
      return "Of these strokes Lull loses none up to 10 cm/s on nominal and LRA motors:"
          + " it meets all targets, and no compensated way comes nearer to them.";
    }
    return losses.stream()
        .flatMap(LossText::lines)
        .collect(
            Collectors.joining(
                "\n", "Strokes up to 10 cm/s on nominal and LRA motors that Lull loses:\n", ""));
  }

  private static Stream<String> lines(Loss loss) {
    Trial trial = loss.lull().trial();
    String stroke =
        String.format(
            Locale.ROOT,
            "%-9s  %-8s  %4s  %-10s  ",
            trial.layout(),
            trial.shape(),
            trial.speed(),
            trial.motors());
    return Stream.concat(
            loss.misses().stream().map(LossText::missed),
            loss.better().stream().map(it -> nearer(it, loss.lull())))
        .map(stroke::concat);
  }

  private static String missed(Miss miss) {
    return Double.isNaN(miss.value())
        ? "%s: too little is felt (%s)".formatted(miss.metric(), miss.observer())
        : "%s %s %s %s (%s)"
            .formatted(
                miss.metric(),
                number(miss.value()),
                miss.metric().missed(),
                miss.target(),
                miss.observer());
  }

  private static String nearer(Result other, Result lull) {
    return "%s is nearer to the targets: %s < %s"
        .formatted(other.trial().method(), number(other.distance()), number(lull.distance()));
  }

  private static String number(double value) {
    return Double.isInfinite(value) ? "∞" : String.format(Locale.ROOT, "%.4f", value);
  }
}
