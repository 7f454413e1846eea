package dev.lull.controller.broker;

import dev.lull.controller.pairing.Register;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import org.apache.activemq.artemis.core.remoting.server.RemotingService;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks every now and then whether those who are connected are still paired as they were when they
/// came in, and ends the connections of those who are not.
final class Rounds implements Runnable {
  static final long EVERY_MILLIS = 1_000;

  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
  private static final String FIVE = "MQTT5";

  private final Register register;
  private final RemotingService connections;

  Rounds(Register register, RemotingService connections) {
    this.register = register;
    this.connections = connections;
  }

  @Override
  public void run() {
    register.refresh();
    connections.getConnections().forEach(this::look);
  }

  private void look(RemotingConnection connection) {
    GuestPrincipal.guest(connection.getSubject())
        .filter(it -> it instanceof Guest.Paired(var client) && !register.has(client))
        .ifPresent(it -> end(connection, it));
  }

  private static void end(RemotingConnection connection, Guest guest) {
    LOG.info("{} is no longer paired as it was; its connection was ended.", guest.name());
    Channel channel = Caller.channel(connection);
    if (connection.getProtocolName().equals(FIVE)) {
      var _ = channel.writeAndFlush(Replies.goodbye()).addListener(ChannelFutureListener.CLOSE);
    } else {
      var _ = channel.close();
    }
  }
}
