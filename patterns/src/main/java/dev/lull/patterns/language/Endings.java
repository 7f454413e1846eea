package dev.lull.patterns.language;

import dev.lull.patterns.Problem;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.quantity.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What needs an end of the pattern has one.
public final class Endings {
  private Endings() {}

  /// Where that is not so.
  ///
  /// @param file the whole file
  public static List<Problem> problems(
      Located file, PlayLength length, Optional<WindDown> windDown) {
    return switch (length) {
      case PlayLength.Lasting(long time) ->
          windDown.stream().flatMap(end -> tooLong(end, time)).toList();
      case PlayLength.Once(), PlayLength.Endless() ->
          Stream.of("/drift", "/wind-down")
              .map(file::at)
              .flatMap(key -> key.ifPresent().stream())
              .map(
                  key ->
                      key.problem(
                          "This needs an end: give the pattern a \"length\" such as \"10 min\"."))
              .toList();
    };
  }

  private static Stream<Problem> tooLong(WindDown end, long time) {
    if (end.length() > time) {
      return Stream.of(
          end.where()
              .problem(
                  "Winding down takes %s, but the pattern only %s. Write \"for\" with less."
                      .formatted(new Span(end.length()), new Span(time))));
    }
    return end.fade() <= end.length()
        ? Stream.empty()
        : Stream.of(
            end.where()
                .problem(
                    "Fading away takes %s, but winding down only %s. Write \"fade\" with less."
                        .formatted(new Span(end.fade()), new Span(end.length()))));
  }
}
