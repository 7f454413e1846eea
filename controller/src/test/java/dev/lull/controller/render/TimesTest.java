package dev.lull.controller.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Times for people.
final class TimesTest {
  private static final double SECOND = 1e9;

  @ParameterizedTest
  @CsvSource({
    "0, 10, 0:00",
    "90.9, 120, 1:30",
    "3599, 3599, 59:59",
    "0, 3600, 0:00:00",
    "130, 28800, 0:02:10",
    "7800, 28800, 2:10:00"
  })
  void aMomentIsNeverTakenForAnother(double seconds, double length, String written) {
    assertEquals(written, Times.clock(Math.round(seconds * SECOND), Math.round(length * SECOND)));
  }

  @ParameterizedTest
  @CsvSource({
    "0.35, 350 ms",
    "8.334, 8.334 s",
    "60, 1 min",
    "115, 1 min 55 s",
    "1847.5, 30 min 47 s",
    "4500, 1 h 15 min",
    "3605, 1 h 5 s",
    "36000000, 10000 h"
  })
  void aLengthIsSaidAsPeopleSayIt(double seconds, String written) {
    assertEquals(written, Times.words(Math.round(seconds * SECOND)));
  }
}
