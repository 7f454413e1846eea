package dev.lull.protocol;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a bad line has done one way, in bytes.
///
/// At any time, taken + doubled = passed + dropped + cut + waiting.
///
/// @param swapped messages, not bytes, that the next one has overtaken
/// @param cut lost because the line was cut
/// @param waiting neither out nor lost
public record NoiseCounts(
    long taken,
    long passed,
    long corrupted,
    long dropped,
    long doubled,
    long swapped,
    long cut,
    long waiting) {

  private static final Pattern COUNT = Pattern.compile("(\\w+) (\\d+)");

  /// The counts in a line that `lull-proxy` writes at its end.
  static NoiseCounts of(String line) {
    Map<String, Long> counts =
        COUNT
            .matcher(line)
            .results()
            .collect(Collectors.toMap((MatchResult it) -> it.group(1), NoiseCounts::value));
    return new NoiseCounts(
        counts.get("taken"),
        counts.get("passed"),
        counts.get("corrupted"),
        counts.get("dropped"),
        counts.get("doubled"),
        counts.get("swapped"),
        counts.get("cut"),
        counts.get("waiting"));
  }

  private static long value(MatchResult count) {
    return Long.parseLong(count.group(2));
  }
}
