package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BackoffTest {
  @Test
  void waitsDoubleUpToFiveSecondsAndBeginAnewAfterASuccess() {
    var backoff = new Backoff();
    List<Long> waits =
        IntStream.range(0, 6).mapToObj(_ -> backoff.afterFailure().toMillis()).toList();
    assertEquals(List.of(500L, 1000L, 2000L, 4000L, 5000L, 5000L), waits);
    backoff.succeeded();
    assertEquals(500, backoff.afterFailure().toMillis());
  }
}
