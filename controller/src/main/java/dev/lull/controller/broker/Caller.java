package dev.lull.controller.broker;

import io.netty.channel.Channel;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyConnection;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;

/// Where a connection comes from.
///
/// @param byWebSocket whether it may be from a page in a browser, and so from anybody on the web
record Caller(InetAddress address, boolean byWebSocket) {
  private static final String WEB_SOCKET = "websocket-handler";

  static Caller of(RemotingConnection connection) {
    Channel channel = channel(connection);
    return new Caller(
        ((InetSocketAddress) channel.remoteAddress()).getAddress(),
        channel.pipeline().get(WEB_SOCKET) != null);
  }

  static Channel channel(RemotingConnection connection) {
    return ((NettyConnection) connection.getTransportConnection()).getChannel();
  }

  /// For messages.
  String place() {
    return address.getHostAddress() + (byWebSocket ? " (by WebSocket)" : "");
  }
}
