package dev.lull.controller.broker;

import dev.lull.controller.mqtt.BrokerAddress.Login;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.pairing.Register;
import dev.lull.controller.pairing.Token;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.impl.ActiveMQServerImpl;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An MQTT 5 and 3.1.1 broker in this process, so that one command gives a working system.
///
/// It keeps nothing on disk: what was retained is published again by those who know it. It listens
/// where it is told, by default on this machine only; from elsewhere it lets in who is paired.
public final class EmbeddedBroker implements AutoCloseable {
  private static final int ANY_PORT = 0;
  private static final int FIRST_OF_EVERYBODY = 1_024;
  private static final int LARGEST_MESSAGE = 1 << 20;
  private static final long MESSAGES_KEPT_PER_SUBSCRIBER = 500;
  private static final long WILL_SCAN_MILLIS = 500;
  private static final long MOST_CONNECTIONS = 256;
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);

  private final ActiveMQServer server;
  private final Login controller;

  private EmbeddedBroker(ActiveMQServer server, Login controller) {
    this.server = server;
    this.controller = controller;
  }

  /// What there is to know for one.
  ///
  /// @param topics of the controller that it belongs to
  /// @param register who may come in from elsewhere
  /// @param isHere whether an address is this machine's
  public record Plan(
      String host, int port, Topics topics, Register register, Predicate<InetAddress> isHere) {
    /// One where those are at home who come from a loopback address.
    public static Plan of(String host, int port, Topics topics, Register register) {
      return new Plan(host, port, topics, register, InetAddress::isLoopbackAddress);
    }
  }

  /// Starts a broker for Lull's usual topics where nobody is paired.
  public static EmbeddedBroker start(String host, int port) {
    return start(Plan.of(host, port, Topics.STANDARD, Register.empty()));
  }

  /// Starts a broker.
  ///
  /// @throws PortTaken when something else listens there
  /// @throws PortForbidden when this user may not listen on that port
  /// @throws AddressUnknown when it is not this machine's to listen there
  public static EmbeddedBroker start(Plan plan) {
    checkOurs(plan.host());
    checkFree(plan.host(), plan.port());
    var controller = new Login("the controller", Token.random(new SecureRandom()).text());
    try {
      ActiveMQServer server = server(plan, controller);
      server.start();
      var _ =
          server
              .getScheduledPool()
              .scheduleWithFixedDelay(
                  new Rounds(plan.register(), server.getRemotingService()),
                  Rounds.EVERY_MILLIS,
                  Rounds.EVERY_MILLIS,
                  TimeUnit.MILLISECONDS);
      tellWhoComesIn(plan);
      return new EmbeddedBroker(server, controller);
    } catch (Exception failed) {
      throw new IllegalStateException(
          "the embedded broker could not start on " + plan.host() + ":" + plan.port(), failed);
    }
  }

  /// The login of the controller that this broker belongs to, known to nobody else: only with it
  /// one may publish what the controller says.
  public Login controller() {
    return controller;
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

  private static void tellWhoComesIn(Plan plan) throws UnknownHostException {
    if (InetAddress.getByName(plan.host()).isLoopbackAddress()) {
      return;
    }
    int paired = plan.register().clients().all().size();
    if (paired == 0) {
      LOG.warn(
          "The broker listens at {}, but nobody is paired, so it lets nobody in from elsewhere."
              + " ./lull pair NAME pairs a phone.",
          plan.host());
    } else {
      LOG.info("The broker listens at {} for those who are paired: {}.", plan.host(), paired);
    }
  }

  private static ActiveMQServer server(Plan plan, Login controller) throws Exception {
    var rights = new Rights(plan.topics());
    var refusals = new Refusals(System::nanoTime, LOG::warn);
    var admission =
        new Admission(
            plan.isHere(), plan.register(), controller, new Attempts(System::nanoTime), refusals);
    Configuration configuration = configuration(plan.host(), plan.port());
    configuration.registerBrokerPlugin(
        new Entrance(LARGEST_MESSAGE, rights, refusals, System::nanoTime));
    return new ActiveMQServerImpl(
        configuration, null, new Doorkeeper(admission, plan.register(), rights, refusals));
  }

  private static Configuration configuration(String host, int port) throws Exception {
    return new ConfigurationImpl()
        .setName("lull")
        .setPersistenceEnabled(false)
        .setSecurityEnabled(true)
        .setAuthenticationCacheSize(0)
        .setAuthorizationCacheSize(0)
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
    return ("tcp://%s:%d?protocols=MQTT;useEpoll=false;maximumPacketSize=%d;handshake-timeout=%d"
            + ";connectionsAllowed=%d;closeMqttConnectionOnPublishAuthorizationFailure=false")
        .formatted(host, port, LARGEST_MESSAGE, Entrance.LOGIN_SECONDS, MOST_CONNECTIONS);
  }
}
