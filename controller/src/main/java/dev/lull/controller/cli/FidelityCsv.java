package dev.lull.controller.cli;

import dev.lull.controller.fidelity.Metric;
import dev.lull.controller.fidelity.Result;
import dev.lull.controller.fidelity.Trial;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The results of the fidelity bench for programs: a header, and a line for each stroke.
final class FidelityCsv {
  private FidelityCsv() {}

  static String header() {
    return Stream.of(
            Stream.of("layout", "path", "speed", "motors", "renderer", "chain"),
            Arrays.stream(Metric.values()).flatMap(it -> Stream.of(it + " q1", it + " q2")),
            Stream.of("loud", "largest step", "targets met", "distance"))
        .flatMap(it -> it)
        .collect(Collectors.joining(","));
  }

  static String line(Result result) {
    Trial trial = result.trial();
    return Stream.of(
            Stream.of(
                trial.layout(),
                trial.shape(),
                trial.speed(),
                trial.motors(),
                trial.method(),
                trial.chain()),
            Arrays.stream(Metric.values())
                .flatMap(
                    it ->
                        Stream.of(
                            number(it.in(result.amplitudes())), number(it.in(result.energies())))),
            Stream.of(
                number(result.loudness().above()),
                number(result.loudness().step()),
                result.met(),
                number(result.distance())))
        .flatMap(it -> it)
        .map(Object::toString)
        .collect(Collectors.joining(","));
  }

  /// What has no value is left empty.
  private static String number(double value) {
    return Double.isNaN(value) || Double.isInfinite(value)
        ? ""
        : String.format(Locale.ROOT, "%.4f", value);
  }
}
