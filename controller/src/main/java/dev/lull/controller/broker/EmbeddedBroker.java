package dev.lull.controller.broker;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.impl.ActiveMQServerImpl;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/// An MQTT 5 and 3.1.1 broker in this process, so that one command gives a working system.
///
/// It keeps nothing on disk: what was retained is published again by those who know it. It listens
/// where it is told, by default on this machine only.
public final class EmbeddedBroker implements AutoCloseable {
  private static final int ANY_PORT = 0;
  private static final int FIRST_OF_EVERYBODY = 1_024;
  private static final int LARGEST_MESSAGE = 1 << 20;
  private static final long MESSAGES_KEPT_PER_SUBSCRIBER = 500;
  private static final long WILL_SCAN_MILLIS = 500;

  private final ActiveMQServer server;

  private EmbeddedBroker(ActiveMQServer server) {
    this.server = server;
  }

  /// Starts a broker that listens on the given port.
  ///
  /// @throws PortTaken when something else listens there
  /// @throws PortForbidden when this user may not listen on that port
  /// @throws AddressUnknown when it is not this machine's to listen there
  public static EmbeddedBroker start(String host, int port) {
    checkOurs(host);
    checkFree(host, port);
    try {
      ActiveMQServer server = new ActiveMQServerImpl(configuration(host, port));
      server.start();
      return new EmbeddedBroker(server);
    } catch (Exception failed) {
      throw new IllegalStateException(
          "the embedded broker could not start on " + host + ":" + port, failed);
    }
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception failed) {
      throw new IllegalStateException("the embedded broker could not be stopped", failed);
    }
  }

  private static void checkOurs(String host) {
    try (var probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(host, ANY_PORT));
    } catch (IOException elsewhere) {
      throw new AddressUnknown(host, elsewhere);
    }
  }

  private static void checkFree(String host, int port) {
    try (var probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(host, port));
    } catch (IOException refused) {
      throw port < FIRST_OF_EVERYBODY && !PortHolder.isThere(port)
          ? new PortForbidden(port, refused)
          : new PortTaken(host, port, PortHolder.of(port), refused);
    }
  }

  private static Configuration configuration(String host, int port) throws Exception {
    return new ConfigurationImpl()
        .setName("lull")
        .setPersistenceEnabled(false)
        .setSecurityEnabled(false)
        .setJMXManagementEnabled(false)
        .setMessageCounterEnabled(false)
        .setThreadPoolMaxSize(4)
        .setScheduledThreadPoolMaxSize(1)
        .setGracefulShutdownEnabled(false)
        .setMqttSessionScanInterval(WILL_SCAN_MILLIS)
        .setIncomingInterceptorClassNames(
            List.of(CleanDisconnect.class.getName(), WholeTopics.class.getName()))
        .addAddressSetting("#", perTopic())
        .addAcceptorConfiguration("mqtt", acceptor(host, port));
  }

  /// One subscriber that reads nothing loses its own messages and starves nobody else.
  private static AddressSettings perTopic() {
    return new AddressSettings()
        .setDefaultRingSize(MESSAGES_KEPT_PER_SUBSCRIBER)
        .setMaxSizeBytes(-1)
        .setAddressFullMessagePolicy(AddressFullMessagePolicy.DROP)
        .setAutoCreateDeadLetterResources(false)
        .setAutoCreateExpiryResources(false);
  }

  private static String acceptor(String host, int port) {
    return "tcp://%s:%d?protocols=MQTT;useEpoll=false;maximumPacketSize=%d"
        .formatted(host, port, LARGEST_MESSAGE);
  }
}
