package dev.lull.controller.recording;

import dev.lull.patterns.Arm;
import dev.lull.patterns.document.FileLimits;
import dev.lull.patterns.place.Surface;
import dev.lull.patterns.quantity.Limits;
import java.util.List;

/// A recording as a pattern file: a `trace` for each time that a finger touched, each at its time.
///
/// @param text of the file
/// @param touches how many are in it
/// @param length nanos from the first touch to the end of the last that is in it
/// @param whole the same of all that there were
public record RecordedPattern(String text, int touches, long length, long whole) {
  private static final int PARTS = 1 << 20;

  /// What else a trace has beside its points.
  private static final int VALUES_OF_A_TRACE = 12;

  /// What else a file has.
  private static final int VALUES_OF_A_FILE = 60;

  /// Writes a pattern. What is too long for one file is cut, at the last moment that fits.
  ///
  /// @param name  what people call it
  /// @param about where it comes from, a line
  /// @param touches at least one, in the order of their beginnings
  /// @param arm   the one they are on
  public static RecordedPattern of(String name, String about, List<Touched> touches, Arm arm) {
    Surface surface = new Surface(arm);
    List<Touched> left =
        touches.stream()
            .map(it -> it.with(Simplification.of(it.moments(), rounded(it, arm), surface)))
            .toList();
    long start = left.getFirst().start();
    long end = left.stream().mapToLong(Touched::end).max().orElseThrow();
    long cut = fits(left, name, about, arm) ? end : cut(left, name, about, arm, start, end);
    List<Touched> kept = until(left, cut);
    return new RecordedPattern(
        text(name, about, kept, arm), kept.size(), Math.min(cut, end) - start, end - start);
  }

  private static List<Moment> rounded(Touched touched, Arm arm) {
    return Script.of(touched, arm.length()).moments();
  }

  private static long cut(
      List<Touched> touches, String name, String about, Arm arm, long start, long end) {
    long fits = start + Limits.SHORTEST_TOUCH;
    long tooFar = end;
    while (tooFar - fits > (end - start) / PARTS + 1) {
      long middle = fits + (tooFar - fits) / 2;
      if (fits(until(touches, middle), name, about, arm)) {
        fits = middle;
      } else {
        tooFar = middle;
      }
    }
    return fits / 1000 * 1000;
  }

  private static List<Touched> until(List<Touched> touches, long cut) {
    return touches.stream()
        .filter(it -> it.end() <= cut || it.start() <= cut - Limits.SHORTEST_TOUCH)
        .map(it -> it.end() <= cut ? it : it.until(cut))
        .toList();
  }

  private static boolean fits(List<Touched> touches, String name, String about, Arm arm) {
    long points = touches.stream().mapToLong(it -> it.moments().size()).sum();
    return points + VALUES_OF_A_TRACE * (long) touches.size() + VALUES_OF_A_FILE
            <= FileLimits.VALUES
        && touches.size() <= Limits.STEPS - VALUES_OF_A_FILE
        && touches.stream().allMatch(it -> it.moments().size() <= Limits.TRACED)
        && text(name, about, touches, arm).length() <= FileLimits.CHARACTERS;
  }

  private static String text(String name, String about, List<Touched> touches, Arm arm) {
    return new PatternText(arm).of(name, about, touches);
  }
}
