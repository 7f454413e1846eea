package dev.lull.controller.broker;

import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.mqtt.MqttDecoder;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.activemq.artemis.core.server.plugin.ActiveMQServerConnectionPlugin;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;

/// Prepares each new connection, before anything that came on it is read: a message that is too
/// large is never collected, all else goes through a [Sieve], and who does not say who they are
/// within some seconds is not waited for.
final class Entrance implements ActiveMQServerConnectionPlugin {
  static final long LOGIN_SECONDS = 5;

  private final int largestMessage;
  private final Rights rights;
  private final Refusals refusals;
  private final LongSupplier nanos;

  Entrance(int largestMessage, Rights rights, Refusals refusals, LongSupplier nanos) {
    this.largestMessage = largestMessage;
    this.rights = rights;
    this.refusals = refusals;
    this.nanos = nanos;
  }

  @Override
  public void afterCreateConnection(RemotingConnection connection) {
    Channel channel = Caller.channel(connection);
    ChannelPipeline pipeline = channel.pipeline();
    String decoder = pipeline.context(MqttDecoder.class).name();
    pipeline.replace(decoder, decoder, new MqttDecoder(largestMessage));
    pipeline.addAfter(
        decoder,
        "sieve",
        new Sieve(rights, () -> GuestPrincipal.guest(connection.getSubject()), refusals, nanos));
    var _ =
        channel
            .eventLoop()
            .schedule(() -> closeIfNobody(connection, channel), LOGIN_SECONDS, TimeUnit.SECONDS);
  }

  private static void closeIfNobody(RemotingConnection connection, Channel channel) {
    if (connection.getSubject() == null) {
      var _ = channel.close();
    }
  }
}
