package dev.lull.controller.mqtt;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttActionListener;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttClientException;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One connection to a broker, from its opening to its loss; to connect again, open a new one.
///
/// It starts clean and leaves no session behind, so nothing that was queued for it elsewhere is
/// ever delivered late.
public final class MqttConnection implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(MqttConnection.class);
  private static final int AT_MOST_ONCE = 0;
  private static final int AT_LEAST_ONCE = 1;
  private static final int FIRST_REFUSAL = 0x80;
  private static final long LARGEST_PACKET = 1L << 20;
  private static final int CONNECT_SECONDS = 5;
  private static final int KEEP_ALIVE_SECONDS = 10;
  private static final long GOODBYE_MILLIS = 500;
  private static final long ANSWER_MILLIS = 5000;
  private static final long PAUSE_NANOS = 200_000;

  private final BrokerAddress address;
  private final MqttAsyncClient client;
  private final Set<String> forbidden = ConcurrentHashMap.newKeySet();

  private MqttConnection(BrokerAddress address, MqttAsyncClient client) {
    this.address = address;
    this.client = client;
  }

  /// Connects, waiting for the broker's answer for at most five seconds.
  ///
  /// @param name client id
  /// @param will what the broker publishes for us when we are lost, if anything
  public static MqttConnection open(
      BrokerAddress address, String name, Optional<Outbound> will, Inbox inbox)
      throws BrokerUnavailable {
    Optional<Encryption> encryption = encryption(address);
    try {
      // How it is spoken there is left to our sockets.
      var client = new MqttAsyncClient("tcp://" + address.place(), name, new MemoryPersistence());
      client.setCallback(new PahoCallback(inbox));
      connect(client, options(address, encryption, will));
      return new MqttConnection(address, client);
    } catch (MqttException refused) {
      throw Refusal.of(address, encryption, refused);
    }
  }

  /// Subscribes and waits until the broker agrees. What was retained is delivered too and, like all
  /// that is published as retained from now on, is marked as such. What this connection publishes
  /// itself does not come back to it.
  ///
  /// @return false if the broker does not let this user hear all of them
  public boolean subscribe(List<String> filters) throws BrokerUnavailable {
    var subscriptions =
        filters.stream().map(MqttConnection::subscription).toArray(MqttSubscription[]::new);
    try {
      IMqttToken agreed = client.subscribe(subscriptions);
      agreed.waitForCompletion(ANSWER_MILLIS);
      return codes(agreed).noneMatch(code -> code >= FIRST_REFUSAL);
    } catch (MqttException failed) {
      throw BrokerUnavailable.lost(address, failed);
    }
  }

  /// Asks that what this connection publishes there comes back to it, if its rights allow that.
  public void subscribeToOwn(String topic) throws BrokerUnavailable {
    try {
      client.subscribe(new MqttSubscription(topic, AT_LEAST_ONCE)).waitForCompletion(ANSWER_MILLIS);
    } catch (MqttException failed) {
      throw BrokerUnavailable.lost(address, failed);
    }
  }

  /// Publishes, and waits until the broker has taken the message over. One that its rights forbid
  /// it drops; that is said in the log, once for each topic.
  public void publish(Outbound message) throws BrokerUnavailable {
    if (hand(message) == Handover.FORBIDDEN && forbidden.add(message.topic())) {
      LOG.warn(
          "The broker at {} does not let us publish {}. Give this user the right to.",
          address.place(),
          message.topic());
    }
  }

  /// Publishes, and waits until the broker has taken the message over.
  ///
  /// @return what it says that it did with it
  public Handover hand(Outbound message) throws BrokerUnavailable {
    var properties = new MqttProperties();
    message.replyTo().ifPresent(properties::setResponseTopic);
    if (!message.correlation().isEmpty()) {
      properties.setCorrelationData(message.correlation().toArray());
    }
    try {
      IMqttToken delivery =
          whenThereIsRoom(
              message.topic(),
              new MqttMessage(
                  message.payload().toArray(), AT_LEAST_ONCE, message.retained(), properties));
      delivery.waitForCompletion(ANSWER_MILLIS);
      return Handover.of(codes(delivery));
    } catch (MqttException failed) {
      throw BrokerUnavailable.lost(address, failed);
    }
  }

  /// Sends a message that may be lost, and does not wait for anything: when too many are under way,
  /// it is lost.
  ///
  /// @param contentType what the payload is
  public void send(String topic, Bytes payload, String contentType) throws BrokerUnavailable {
    var properties = new MqttProperties();
    properties.setContentType(contentType);
    try {
      client.publish(topic, new MqttMessage(payload.toArray(), AT_MOST_ONCE, false, properties));
    } catch (MqttException failed) {
      if (!isFull(failed)) {
        throw BrokerUnavailable.lost(address, failed);
      }
    }
  }

  /// Sends a message that the broker answers for, and does not wait for that.
  ///
  /// @param contentType what the payload is
  /// @param ifForbidden is called once the broker says that this user may not publish it, on the
  ///     connection's own thread
  public void send(String topic, Bytes payload, String contentType, Runnable ifForbidden)
      throws BrokerUnavailable {
    var properties = new MqttProperties();
    properties.setContentType(contentType);
    var message = new MqttMessage(payload.toArray(), AT_LEAST_ONCE, false, properties);
    try {
      client.publish(topic, message, topic, new IfForbidden(ifForbidden));
    } catch (MqttException failed) {
      throw BrokerUnavailable.lost(address, failed);
    }
  }

  /// Publishes in line with everything that is delivered at least once, and does not wait for the
  /// broker's answer.
  public void pass(String topic, Bytes payload) throws BrokerUnavailable {
    try {
      whenThereIsRoom(topic, new MqttMessage(payload.toArray(), AT_LEAST_ONCE, false, null));
    } catch (MqttException failed) {
      throw BrokerUnavailable.lost(address, failed);
    }
  }

  /// Says goodbye where the broker still listens, and lets go of the connection in any case.
  @Override
  public void close() {
    try {
      client.disconnect(GOODBYE_MILLIS).waitForCompletion(2 * GOODBYE_MILLIS);
    } catch (MqttException alreadyGone) {
      release(() -> client.disconnectForcibly(0, 0, false));
    }
    release(() -> client.close(true));
  }

  /// The client counts a message as under way until its own thread has dealt with the broker's
  /// answer, which in a flood of other messages comes late; it takes no more than the broker allows
  /// to be under way.
  private IMqttToken whenThereIsRoom(String topic, MqttMessage message) throws MqttException {
    long patience = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ANSWER_MILLIS);
    while (true) {
      try {
        return client.publish(topic, message);
      } catch (MqttException refused) {
        if (!isFull(refused) || System.nanoTime() - patience > 0) {
          throw refused;
        }
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }

  private static boolean isFull(MqttException refused) {
    return refused.getReasonCode() == MqttClientException.REASON_CODE_MAX_INFLIGHT;
  }

  private static IntStream codes(IMqttToken answered) {
    return Optional.ofNullable(answered.getReasonCodes()).stream().flatMapToInt(IntStream::of);
  }

  private static void connect(MqttAsyncClient client, MqttConnectionOptions options)
      throws MqttException {
    try {
      client.connect(options).waitForCompletion((CONNECT_SECONDS + 1) * 1000L);
    } catch (MqttException refused) {
      release(() -> client.close(true));
      throw refused;
    }
  }

  private static Optional<Encryption> encryption(BrokerAddress address) throws BrokerUnavailable {
    if (!address.scheme().isEncrypted()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Encryption.of(address.tls()));
    } catch (UnusableFile unusable) {
      throw Refusal.of(unusable);
    }
  }

  private static MqttConnectionOptions options(
      BrokerAddress address, Optional<Encryption> encryption, Optional<Outbound> will) {
    var options = new MqttConnectionOptions();
    options.setCleanStart(true);
    options.setAutomaticReconnect(false);
    options.setConnectionTimeout(CONNECT_SECONDS);
    options.setKeepAliveInterval(KEEP_ALIVE_SECONDS);
    // A broker keeps larger messages from us; without this one of them would end the connection.
    options.setMaximumPacketSize(LARGEST_PACKET);
    options.setSocketFactory(new PromptSocketFactory(address, encryption));
    will.ifPresent(
        it ->
            options.setWill(
                it.topic(),
                new MqttMessage(it.payload().toArray(), AT_LEAST_ONCE, it.retained(), null)));
    address
        .login()
        .ifPresent(
            login -> {
              options.setUserName(login.user());
              options.setPassword(login.password().getBytes(StandardCharsets.UTF_8));
            });
    return options;
  }

  private static MqttSubscription subscription(String filter) {
    var subscription = new MqttSubscription(filter, AT_LEAST_ONCE);
    subscription.setRetainAsPublished(true);
    subscription.setNoLocal(true);
    return subscription;
  }

  /// Looks at what the broker says of a message; that the connection is lost is told elsewhere.
  private record IfForbidden(Runnable then) implements MqttActionListener {
    @Override
    public void onSuccess(IMqttToken answered) {
      if (Handover.of(codes(answered)) == Handover.FORBIDDEN) {
        then.run();
      }
    }

    @Override
    public void onFailure(IMqttToken answered, Throwable lost) {
      onSuccess(answered);
    }
  }

  private interface Release {
    void run() throws MqttException;
  }

  /// Letting go of what the other side has let go of already is no failure.
  private static void release(Release release) {
    try {
      release.run();
    } catch (MqttException alreadyGone) {
      LOG.debug("released a connection that was gone: {}", alreadyGone.getMessage());
    }
  }
}
