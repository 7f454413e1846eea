package dev.lull.controller.mqtt;

import java.net.URI;
import java.util.Optional;

/// Where a broker is and how to be let in.
///
/// @param uri   such as `tcp://127.0.0.1:1883`
/// @param login who to be, where the broker asks for it
public record BrokerAddress(URI uri, Optional<Login> login) {
  public static final BrokerAddress LOCAL = local("127.0.0.1", 1883);

  /// A user and the proof of being it.
  ///
  /// @param password never printed
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return "Login[user=" + user + "]";
    }
  }

  public static BrokerAddress local(String host, int port) {
    return new BrokerAddress(URI.create("tcp://" + host + ":" + port), Optional.empty());
  }

  /// The same broker, for somebody else.
  public BrokerAddress as(Login other) {
    return new BrokerAddress(uri, Optional.of(other));
  }

  /// Host and port, for messages.
  public String place() {
    return uri.getHost() + ":" + uri.getPort();
  }
}
