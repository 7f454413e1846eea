package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.hardware.SleeveReport.Counters;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class HealthTest {
  private static final long SECOND = 1_000_000_000L;
  private static final Counters WIRE = new Counters(900, 3, 2, 1);

  private final Health health = new Health(7 * SECOND);

  @Test
  void itIsToldAtOnceAndThenEveryHalfAMinute() {
    assertTrue(health.due(7 * SECOND, 0, WIRE).isPresent());
    assertEquals(Optional.empty(), health.due(36 * SECOND, 0, WIRE));
    assertTrue(health.due(37 * SECOND, 0, WIRE).isPresent());
    health.askAgain();
    assertTrue(health.due(38 * SECOND, 0, WIRE).isPresent());
  }

  @Test
  void messagesAreCountedByTheMinuteSinceTheLastTime() {
    health.published(5);
    assertEquals("{\"in\":40,\"out\":10}", told(8, 20).path("messages").toString());
    health.published(100);
    JsonNode json = told(38, 50);
    assertEquals("{\"in\":60,\"out\":200}", json.path("messages").toString());
    assertEquals("{\"in\":0,\"out\":0}", told(68, 50).path("messages").toString());
  }

  @Test
  void itTellsForHowLongItRunsHowMuchMemoryItHasAndHowTheWireFares() {
    JsonNode json = told(3_607, 0);
    assertEquals(3_600, json.path("uptime").asInt());
    assertTrue(json.path("heap").path("used").asInt() <= json.path("heap").path("max").asInt());
    assertTrue(json.path("heap").path("max").asInt() > 0);
    assertEquals(
        "{\"sent\":900,\"late\":3,\"dropped\":2,\"broken\":1}", json.path("frames").toString());
  }

  private JsonNode told(long second, long arrivals) {
    return JsonMapper.shared().readTree(health.due(second * SECOND, arrivals, WIRE).orElseThrow());
  }
}
