package dev.lull.controller.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The marks on the axis of time.
final class TimeAxisTest {
  @ParameterizedTest
  @CsvSource({
    "0.1, seconds, 0.01",
    "8, seconds, 1",
    "59.9, seconds, 10",
    "60, minutes:seconds, 0:10",
    "600, minutes:seconds, 1:00",
    "1847, minutes:seconds, 5:00",
    "3600, hours:minutes:seconds, 0:10:00",
    "28800, hours:minutes:seconds, 1:00:00",
    "86400, hours:minutes:seconds, 3:00:00",
    "36000000, hours:minutes:seconds, 1200:00:00"
  })
  void theyAreWhatPeopleCountBy(double seconds, String words, String first) {
    assertEquals(words, TimeAxis.words(seconds));
    var unit = TimeAxis.of(seconds).getTickUnit();
    assertEquals(first, unit.valueToString(unit.getSize()));
  }

  @Property
  void thereAreAFewOfThem(@ForAll @DoubleRange(min = 0.1, max = 4e7) double seconds) {
    double marks = seconds / TimeAxis.of(seconds).getTickUnit().getSize();
    assertTrue(marks >= 2 && marks <= 10.001, marks + " marks");
  }
}
