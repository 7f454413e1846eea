package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.rig.Mosquitto;
import dev.lull.controller.service.ManySleeves.Result;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The short form of [ManySleevesTest], without times.
@Tag("alone")
final class ManySleevesIT {
  @Test
  void allSleevesPlayAStreamToAllOfThem() throws Exception {
    try (Mosquitto broker = Mosquitto.prompt()) {
      Result result = ManySleeves.follow(broker.address(), 8, 10);
      assertTrue(result.played() > 0, () -> "of " + result.moments() + " moments all played none");
    }
  }
}
