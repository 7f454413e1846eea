package dev.lull.patterns.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lengths of time.
final class SpanTest {
  @ParameterizedTest
  @CsvSource({
    "1, 100 ms",
    "100000000, 100 ms",
    "8000000000, 8 s",
    "8000000001, 8.1 s",
    "24118000000, 24.2 s",
    "59950000000, 1 min",
    "61000000000, 1.1 min",
    "3600000000000, 1 h",
    "3600000000001, 1.1 h"
  })
  void roundedUpItIsEasilyWritten(long nanos, String written) {
    assertEquals(written, new Span(nanos).roundedUp().toString());
  }
}
