package dev.lull.controller.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lull.controller.config.BrokerSettings;
import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.rig.Mosquitto;
import dev.lull.patterns.Layouts;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A controller in this process that does not get ready says why.
final class HouseIT {
  @Test
  void whatKeepsItFromBeingReadyIsSaid() throws Exception {
    int port = Mosquitto.freePort();
    var broker = new BrokerSettings.Elsewhere(BrokerAddress.local("127.0.0.1", port));
    var plan = House.Plan.of(Layouts.bundled("1x4").orElseThrow(), broker);
    var failed =
        assertThrows(
            IOException.class,
            () -> House.open(plan, _ -> {}, () -> {}, Duration.ofSeconds(4)).close());
    assertEquals(
        ("The controller was not ready within 4 s. No broker answers at 127.0.0.1:%d. Start one"
                + " there (./lull run has one of its own), or give the right address.")
            .formatted(port),
        failed.getMessage());
  }
}
