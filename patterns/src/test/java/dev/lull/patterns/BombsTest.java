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
        Arguments.of("or 64 levels here", "a: &a [*a]"));
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
