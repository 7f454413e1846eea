package dev.lull.controller.mqtt;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Optional;
import javax.net.SocketFactory;

/// Makes sockets that send small packets at once. Without it an acknowledged message waits for the
/// other side's delayed acknowledgement, more than 20 ms each.
final class PromptSocketFactory extends SocketFactory {
  private final BrokerAddress address;
  private final Optional<Encryption> encryption;

  /// @param encryption for an address that asks for it
  PromptSocketFactory(BrokerAddress address, Optional<Encryption> encryption) {
    this.address = address;
    this.encryption = encryption;
  }

  @Override
  public Socket createSocket() throws IOException {
    if (address.scheme().isWebSocket()) {
      return new WebSocketLine(address.uri(), encryption);
    }
    var line = new Socket();
    line.setTcpNoDelay(true);
    return encryption.<Socket>map(it -> new TlsSocket(line, it)).orElse(line);
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  private Socket connected(InetSocketAddress broker) throws IOException {
    Socket socket = createSocket();
    socket.connect(broker);
    return socket;
  }
}
