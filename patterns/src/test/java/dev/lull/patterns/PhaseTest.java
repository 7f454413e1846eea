package dev.lull.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// When the named parts of a pattern begin.
final class PhaseTest {
  private static final long SECOND = 1_000_000_000;
  private static final String TWO =
      """
      play:
        - {rest: 2 s, phase: One}
        - phase: Two
          every: 10 s
          play:
            - hold: {place: wrist, swell: 1 s, for: 1 s, release: 1 s}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "drift: {pressure: -10 %}\n",
        "wind-down: {for: 20 s, pace: 0 %, fade: 5 s}\n"
      })
  void aRepeatedPhaseIsToldEachTimeWhetherSomethingDriftsOrNot(String more) {
    assertEquals(
        List.of("0 One", "2 Two", "12 One", "14 Two", "24 One", "26 Two"),
        phases("length: 36 s\n" + more + TWO, 100));
  }

  @Test
  void ofAnEndlessPatternThoseBeforeAMomentAreTold() {
    assertEquals(List.of("0 One", "2 Two", "12 One"), phases("length: endless\n" + TWO, 14));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "drift: {pressure: -10 %}\n"})
  void aPhaseOfWhichNoTouchHasTimeIsNotBegun(String more) {
    assertEquals(List.of("0 One", "2 Two", "12 One"), phases("length: 16 s\n" + more + TWO, 100));
  }

  @Test
  void phasesWithinAPhaseAndOfAnotherLayerAreToldToo() {
    String text =
        """
        play:
          - phase: All
            times: 2
            together:
              - hold: {place: wrist, for: 5 s}
              - play:
                  - rest: 1 s
                  - {rest: 3 s, phase: Rest}
        """;
    assertEquals(List.of("0 All", "1 Rest", "11 Rest"), phases(text, 100));
  }

  private static List<String> phases(String text, long until) {
    return switch (PatternReader.read("t", "lull: 1\nname: T\n" + text)) {
      case Reading.Read<Pattern>(Pattern pattern) ->
          pattern.phasesOn(Arm.STANDARD, until * SECOND).stream()
              .map(it -> it.start() / SECOND + " " + it.name())
              .toList();
      case Reading.Broken<Pattern>(var problems) -> throw new AssertionError(problems);
    };
  }
}
