package dev.lull.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.patterns.document.FileLimits;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Files made to exhaust the machine are refused with one plain sentence.
class BombsTest {
  static Stream<Arguments> bombs() {
    return Stream.of(
        Arguments.of("The file has 10000000 characters", "#".repeat(10_000_000)),
        Arguments.of("nested 65 deep", "[".repeat(100_000)),
        Arguments.of("nested 65 deep", "{a: ".repeat(100_000)),
        Arguments.of("nested 65 deep", "- ".repeat(100_000)),
        Arguments.of("nested 65 deep", "? ".repeat(100_000)),
        Arguments.of("alias number 51", "a: &a x\nb: [" + "*a, ".repeat(51) + "]"),
        Arguments.of("beyond 50000 values", billionLaughs()),
        Arguments.of("beyond 50000 values", "a: [" + "1,".repeat(60_000) + "]"),
        Arguments.of("or 64 levels here", "a: &a [*a]"),
        Arguments.of("more than 20000 points", drawing("M 0 0 " + curves(60_000))),
        Arguments.of("draws nothing of a usable size", drawing("M 0 0 L 1e308 1e308")),
        Arguments.of("draws nothing of a usable size", drawing("M 0 0 L 1e-320 0")),
        Arguments.of("over more than 100000 steps", drifting("for: 24 h")),
        Arguments.of("over more than 100000 steps", drifting("times: 10000")),
        Arguments.of("is more than the most, 50 cm/s", stroke("999999999 cm/s")),
        Arguments.of("is not a plain number and a unit", stroke("1e308 cm/s")));
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void aBombIsRefused(String expected, String bomb) {
    List<Problem> problems = Reads.problems(PatternReader.read("bomb.lull.yaml", bomb));
    assertEquals(1, problems.size());
    assertTrue(problems.getFirst().message().contains(expected), problems.getFirst().message());
  }

  static Stream<String> heapsOfFaults() {
    return Stream.of(heap("key%s: 1\n"), "{" + heap("key%s: 1, ") + "}", heap("same: %s\n"));
  }

  @ParameterizedTest
  @MethodSource("heapsOfFaults")
  void ofAHeapOfFaultsTheFirstHundredAreTold(String heap) {
    List<Problem> problems = Reads.problems(PatternReader.read("heap.lull.yaml", heap));
    assertEquals(FileLimits.PROBLEMS, problems.size());
    assertTrue(problems.getLast().line() <= FileLimits.PROBLEMS + 1);
  }

  private static String curves(int number) {
    return "C 10 0 10 30 0 30 ".repeat(number / 2) + "C 0 -9 -9 0 0 0 ".repeat(number / 8);
  }

  private static String drawing(String svg) {
    return "lull: 1\nname: T\nplay: [{stroke: {drawing: {svg: \"%s\", unit: 1 mm, place: middle}, speed: 1 cm/s}}]"
        .formatted(svg);
  }

  private static String stroke(String speed) {
    return "lull: 1\nname: T\nplay: [{stroke: {path: wrist -> elbow, speed: %s}}]".formatted(speed);
  }

  private static String drifting(String how) {
    String touch =
        "{stroke: {path: %s, speed: 50 cm/s}}".formatted("wrist -> elbow -> ".repeat(31) + "wrist");
    return "lull: 1\nname: T\nplay: [{play: [%s], %s, drift: {pace: 10 %%}}]"
        .formatted(
            String.join(", ", java.util.Collections.nCopies(40, "rest: 100 ms")) + ", " + touch,
            how);
  }

  private static String heap(String fault) {
    return IntStream.range(0, 40_000).mapToObj(fault::formatted).collect(Collectors.joining());
  }

  /// Lists of nine times the one before: nine to the fifth values.
  private static String billionLaughs() {
    return "a0: &a0 [x]\n"
        + IntStream.rangeClosed(1, 5)
            .mapToObj(i -> "a%s: &a%s [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)))
            .collect(Collectors.joining());
  }
}
