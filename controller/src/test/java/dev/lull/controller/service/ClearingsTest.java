package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.controller.mqtt.Outbound;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ClearingsTest {
  private static final long MILLI = 1_000_000L;
  private static final Outbound CLEARING = Outbound.clearing("lull/sleeve/cmd/play");

  private final Clearings clearings = new Clearings();

  @Test
  void whatWasClearedIsClearedOnceMoreHalfASecondLater() {
    clearings.note(List.of(CLEARING), 0);
    assertEquals(List.of(), clearings.due(499 * MILLI));
    assertEquals(List.of(CLEARING), clearings.due(500 * MILLI));
    assertEquals(List.of(), clearings.due(5000 * MILLI));
  }

  @Test
  void whatClearsNothingIsNotRepeated() {
    clearings.note(
        List.of(Outbound.kept("a", "x"), Outbound.passing("b", "y"), Outbound.passing("c", "")), 0);
    assertEquals(List.of(), clearings.due(5000 * MILLI));
  }
}
