package dev.lull.controller.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lull.controller.config.BrokerSettings;
import dev.lull.controller.rig.Mosquitto;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class BrokerAtHandTest {
  @Test
  void aBrokerThatAnswersIsUsed() throws Exception {
    try (var broker = Mosquitto.open()) {
      assertEquals(
          new BrokerSettings.Elsewhere(broker.address()),
          BrokerAtHand.find("127.0.0.1", broker.port()));
    }
  }

  @Test
  void whereNoneAnswersOneOfItsOwnIsStarted() throws Exception {
    int port = Mosquitto.freePort();
    assertEquals(
        new BrokerSettings.Embedded("127.0.0.1", port), BrokerAtHand.find("127.0.0.1", port));
  }

  @Test
  void aBrokerThatAsksForAPasswordIsNoneForTheDemo() throws Exception {
    try (var broker = Mosquitto.closed()) {
      assertEquals(
          ("The broker at 127.0.0.1:%d lets nobody in without a user and password, and the"
                  + " demo has none. Give it a broker of its own with --port.")
              .formatted(broker.port()),
          assertThrows(IOException.class, () -> BrokerAtHand.find("127.0.0.1", broker.port()))
              .getMessage());
    }
  }
}
