package dev.lull.controller.config;

import dev.lull.controller.mqtt.BrokerAddress;

/// Which broker to use.
public sealed interface BrokerSettings {
  /// One of our own, in this process.
  record Embedded(String listen, int port) implements BrokerSettings {
    @Override
    public BrokerAddress address() {
      return BrokerAddress.local(listen, port);
    }
  }

  /// One that runs elsewhere.
  record Elsewhere(BrokerAddress address) implements BrokerSettings {}

  /// Where it answers.
  BrokerAddress address();
}
