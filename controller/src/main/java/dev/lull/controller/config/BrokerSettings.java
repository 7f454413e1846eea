package dev.lull.controller.config;

import dev.lull.controller.mqtt.BrokerAddress;

/// Which broker to use.
public sealed interface BrokerSettings {
  /// One of our own, in this process.
  record Embedded(String listen, int port) implements BrokerSettings {
    private static final String EVERYWHERE = "0.0.0.0";
    private static final String HERE = "127.0.0.1";

    @Override
    public BrokerAddress address() {
      return BrokerAddress.local(listen.equals(EVERYWHERE) ? HERE : listen, port);
    }
  }

  /// One that runs elsewhere.
  record Elsewhere(BrokerAddress address) implements BrokerSettings {}

  /// Where it answers.
  BrokerAddress address();
}
