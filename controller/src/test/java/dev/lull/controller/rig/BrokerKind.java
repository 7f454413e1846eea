package dev.lull.controller.rig;

import dev.lull.controller.mqtt.BrokerAddress;
import java.io.IOException;

/// Where the broker of a test runs.
public enum BrokerKind {
  /// A mosquitto beside the controller.
  MOSQUITTO,
  /// The one that the controller runs itself.
  EMBEDDED;

  /// A broker of this kind.
  ///
  /// @param settings what stands of it in a configuration
  /// @param end      ends it, if the controller does not
  public record Broker(BrokerAddress address, String settings, Runnable end)
      implements AutoCloseable {
    @Override
    public void close() {
      end.run();
    }
  }

  /// Opens one; an embedded one is there as soon as its controller runs.
  public Broker open() throws Exception {
    return switch (this) {
      case MOSQUITTO -> mosquitto();
      case EMBEDDED -> embedded();
    };
  }

  private static Broker mosquitto() throws Exception {
    Mosquitto process = Mosquitto.prompt();
    return new Broker(
        process.address(), "{url: \"%s\"}".formatted(process.address().uri()), process::close);
  }

  private static Broker embedded() throws IOException {
    int port = Mosquitto.freePort();
    return new Broker(
        BrokerAddress.local("127.0.0.1", port), "{port: %d}".formatted(port), () -> {});
  }

  /// As tables have it.
  @Override
  public String toString() {
    return this == MOSQUITTO ? "mosquitto" : "embedded";
  }
}
