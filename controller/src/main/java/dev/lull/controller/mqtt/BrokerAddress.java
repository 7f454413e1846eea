package dev.lull.controller.mqtt;

import java.net.URI;
import java.util.Optional;

/// Where a broker is and how to be let in.
///
/// @param uri   such as `tcp://127.0.0.1:1883` or `wss://broker.example:443/mqtt`: a [Scheme], a
///     host, a port, and for WebSocket a path
/// @param login who to be, where the broker asks for it
/// @param tls   what encryption goes by, where the scheme has it
public record BrokerAddress(URI uri, Optional<Login> login, TlsFiles tls) {
  public static final BrokerAddress LOCAL = local("127.0.0.1", 1883);

  /// A broker that is trusted, if at all, because Java trusts it.
  public BrokerAddress(URI uri, Optional<Login> login) {
    this(uri, login, TlsFiles.NONE);
  }

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

  public Scheme scheme() {
    return Scheme.of(uri.getScheme())
        .orElseThrow(() -> new IllegalStateException("no address of a broker: " + uri));
  }

  /// The same broker, for somebody else.
  public BrokerAddress as(Login other) {
    return new BrokerAddress(uri, Optional.of(other), tls);
  }

  /// Host and port, for messages.
  public String place() {
    return uri.getHost() + ":" + uri.getPort();
  }

  /// The same place, spoken to in another way.
  URI by(Scheme scheme) {
    return URI.create(scheme.word() + uri.toString().substring(uri.getScheme().length()));
  }
}
