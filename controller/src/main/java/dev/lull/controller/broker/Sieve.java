package dev.lull.controller.broker;

import dev.lull.patterns.quantity.Quoted;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.mqtt.MqttConnectMessage;
import io.netty.handler.codec.mqtt.MqttFixedHeader;
import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttPublishMessage;
import io.netty.handler.codec.mqtt.MqttSubscribeMessage;
import io.netty.util.ReferenceCountUtil;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.activemq.artemis.core.config.WildcardConfiguration;
import org.apache.activemq.artemis.core.protocol.mqtt.MQTTUtil;

/// What one connection sends, before the broker sees it: nobody leaves a will that would move
/// something, no client leaves anything behind that is kept, nor anybody a message of a stream,
/// and nobody sends more than the others can bear. Confined to the thread of its connection.
final class Sieve extends ChannelInboundHandlerAdapter {
  private static final double MESSAGES_A_SECOND = 1_000;
  private static final double BYTES_AS_ONE_MESSAGE = 4_096;

  private final Rights rights;
  private final Supplier<Optional<Guest>> guest;
  private final Refusals refusals;
  private final WildcardConfiguration wildcards = new WildcardConfiguration();
  private final LongSupplier nanos;
  private final Pace pace;
  private boolean connected;

  /// @param guest who it turned out to be, once they are let in
  /// @param nanos the time, which only passes
  Sieve(Rights rights, Supplier<Optional<Guest>> guest, Refusals refusals, LongSupplier nanos) {
    this.rights = rights;
    this.guest = guest;
    this.refusals = refusals;
    this.nanos = nanos;
    this.pace = new Pace(MESSAGES_A_SECOND, nanos.getAsLong());
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (!(message instanceof MqttMessage it) || it.decoderResult().isFailure()) {
      context.fireChannelRead(message);
      return;
    }
    switch (it) {
      case MqttConnectMessage connect -> connect(context, connect);
      case MqttPublishMessage publish -> publish(context, publish);
      case MqttSubscribeMessage subscribe -> pass(context, subscribe, 0);
      default -> context.fireChannelRead(it);
    }
  }

  private void connect(ChannelHandlerContext context, MqttConnectMessage connect) {
    if (connected || leavesMovingWill(connect)) {
      ReferenceCountUtil.release(connect);
      var _ =
          context
              .writeAndFlush(Replies.notAuthorised(connect))
              .addListener(ChannelFutureListener.CLOSE);
      return;
    }
    connected = true;
    context.fireChannelRead(connect);
  }

  private boolean leavesMovingWill(MqttConnectMessage connect) {
    boolean moves =
        connect.variableHeader().isWillFlag()
            && rights.moves(address(connect.payload().willTopic()));
    if (moves) {
      refusals.tell(
          ("A client was refused for its will to %s: nothing begins or changes because a connection"
                  + " was lost. Let it leave another will, or none.")
              .formatted(Quoted.text(connect.payload().willTopic())));
    }
    return moves;
  }

  private void publish(ChannelHandlerContext context, MqttPublishMessage publish) {
    Guest sender = guest.get().orElse(new Guest.Neighbour());
    String address = address(publish.variableHeader().topicName());
    if (!isToBeKept(publish) || mayBeKept(sender, address)) {
      pass(context, publish, publish.payload().readableBytes());
    } else if (rights.stops(address)) {
      pass(context, notKept(publish), publish.payload().readableBytes());
    } else {
      refuse(context, publish, sender);
    }
  }

  /// Of a stream the broker would not say to us that it was kept, and it would be felt again.
  private boolean mayBeKept(Guest sender, String address) {
    return switch (sender) {
      case Guest.OurController() -> true;
      case Guest.Neighbour() -> !rights.streams(address);
      case Guest.Paired _ -> false;
    };
  }

  /// No stop is turned away for how it was sent.
  private static MqttPublishMessage notKept(MqttPublishMessage stop) {
    MqttFixedHeader sent = stop.fixedHeader();
    var header =
        new MqttFixedHeader(
            sent.messageType(), sent.isDup(), sent.qosLevel(), false, sent.remainingLength());
    return new MqttPublishMessage(header, stop.variableHeader(), stop.payload());
  }

  private void refuse(ChannelHandlerContext context, MqttPublishMessage publish, Guest sender) {
    refusals.tell(
        "%s may not let the broker keep a message for later. Send it without retain."
            .formatted(sender.name()));
    Replies.notAuthorised(publish).ifPresent(it -> send(context, it));
    ReferenceCountUtil.release(publish);
  }

  private static void send(ChannelHandlerContext context, MqttMessage reply) {
    var _ = context.writeAndFlush(reply);
  }

  private static boolean isToBeKept(MqttPublishMessage publish) {
    return publish.fixedHeader().isRetain() && publish.payload().isReadable();
  }

  private void pass(ChannelHandlerContext context, MqttMessage message, int bytes) {
    long wait = pace.taken(1 + bytes / BYTES_AS_ONE_MESSAGE, nanos.getAsLong());
    if (wait > 0 && context.channel().config().isAutoRead()) {
      slow(context, wait);
    }
    context.fireChannelRead(message);
  }

  /// Reads nothing more of it for a while; its own network connection then holds it back.
  private void slow(ChannelHandlerContext context, long nanos) {
    Guest sender = guest.get().orElse(new Guest.Neighbour());
    if (sender instanceof Guest.OurController) {
      return;
    }
    refusals.tell(
        "%s sends more than %.0f messages a second and is slowed down."
            .formatted(sender.name(), MESSAGES_A_SECOND));
    context.channel().config().setAutoRead(false);
    var _ =
        context
            .executor()
            .schedule(
                () -> context.channel().config().setAutoRead(true), nanos, TimeUnit.NANOSECONDS);
  }

  private String address(String topic) {
    return MQTTUtil.getCoreAddressFromMqttTopic(topic, wildcards);
  }
}
