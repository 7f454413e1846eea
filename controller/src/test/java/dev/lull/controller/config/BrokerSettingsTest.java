package dev.lull.controller.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the controller finds a broker of its own.
final class BrokerSettingsTest {
  @ParameterizedTest
  @CsvSource({"127.0.0.1, 127.0.0.1", "0.0.0.0, 127.0.0.1", "192.168.1.5, 192.168.1.5"})
  void oneThatListensEverywhereIsSpokenToOnThisMachine(String listen, String host) {
    assertEquals(host + ":1883", new BrokerSettings.Embedded(listen, 1883).address().place());
  }
}
