package dev.lull.controller.motors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.config.MotorType;
import dev.lull.controller.demo.Levels;
import dev.lull.controller.demo.Playing;
import dev.lull.hardware.MotorCalibration;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a wearer reads of a calibration.
final class CalibratingWordsTest {
  private static final SortedMap<Integer, MotorCalibration> FOUND =
      new TreeMap<>(
          Map.of(
              0, new MotorCalibration(0.4211, 0.2099, 1, 0.6399),
              11, new MotorCalibration(1, 0.3, 1, 1)));

  @Test
  void whatWasFoundIsATableAndWhatWasNotIsNamed() {
    assertEquals(
        List.of(
            "motor  start    hold     comfortable maximum, of its strength",
            "0      42.2 %   21.0 %   63.9 %",
            "11     100.0 %  30.0 %   100.0 %",
            "As before: 3, 4."),
        CalibratingWords.table(List.of(0, 3, 4, 11), FOUND, MotorType.COIN_ERM));
  }

  @Test
  void ofMotorsThatDoNotStickOnlyTheMaximumIsTold() {
    assertEquals(
        List.of("motor  comfortable maximum, of its strength", "0      63.9 %", "11     100.0 %"),
        CalibratingWords.table(List.of(0, 11), FOUND, MotorType.LRA));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 79, 200})
  void everyWordIsOnTheScreenHoweverNarrowItIs(int columns) {
    Layout layout = Layouts.bundled("2x6").orElseThrow();
    List<String> words = new Calibrating(layout, List.of(3), MotorType.COIN_ERM, 1).words();
    List<String> lines =
        new GuideScreen(layout, () -> words)
            .lines(new Levels(12), Playing.NOTHING, columns, 24).stream()
                .map(AttributedString::toString)
                .toList();
    assertTrue(lines.stream().allMatch(it -> it.length() <= columns), lines::toString);
    assertTrue(String.join("", lines).endsWith(String.join("", words)), lines::toString);
  }
}
