package dev.lull.controller.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.pairing.Clients;
import dev.lull.controller.pairing.ClientsFile;
import dev.lull.controller.pairing.PairedClient;
import dev.lull.controller.pairing.Register;
import dev.lull.controller.pairing.Right;
import dev.lull.controller.pairing.Token;
import dev.lull.controller.pairing.TokenHash;
import dev.lull.controller.rig.Collected;
import dev.lull.controller.rig.Mosquitto;
import dev.lull.controller.rig.Visitor;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;

/// The embedded broker with the file of those who are paired with it. Who comes from elsewhere
/// comes from 127.0.0.2.
final class PairedBroker implements AutoCloseable {
  static final String PLAY = "lull/sleeve/cmd/play";
  static final String STOP = "lull/sleeve/cmd/stop";
  static final String STATE = "lull/sleeve/state";
  static final int ACCEPTED = 0;
  static final int BAD_LOGIN = 0x86;
  static final int NOT_AUTHORISED = 0x87;

  private static final SecureRandom RANDOM = new SecureRandom();

  /// What all who are paired have.
  static final Token TOKEN = Token.random(RANDOM);

  final ClientsFile file;
  final int port;
  private final EmbeddedBroker broker;

  PairedBroker(Path folder) throws Exception {
    file = new ClientsFile(folder);
    port = Mosquitto.freePort();
    InetAddress here = InetAddress.getLoopbackAddress();
    broker =
        EmbeddedBroker.start(
            new EmbeddedBroker.Plan(
                "0.0.0.0", port, Topics.STANDARD, Register.of(file), here::equals));
  }

  static PairedClient client(String name, Right may) {
    return new PairedClient(name, may, TokenHash.of(TOKEN, RANDOM), Instant.EPOCH);
  }

  void pair(String name, Right may) throws Exception {
    Clients before = Register.of(file).clients();
    file.write(before.with(client(name, may)));
  }

  /// One that is paired, from elsewhere.
  Visitor phone(String name) throws Exception {
    var phone = Visitor.elsewhere(port);
    assertEquals(ACCEPTED, phone.connect(name, name, TOKEN.text()));
    return phone;
  }

  /// Another program of this machine.
  MqttConnection neighbour(Collected heard) throws Exception {
    return MqttConnection.open(
        BrokerAddress.local("127.0.0.1", port), "listener", Optional.empty(), heard);
  }

  /// The controller itself.
  MqttConnection ours() throws Exception {
    return MqttConnection.open(
        BrokerAddress.local("127.0.0.1", port).as(broker.controller()),
        "ours",
        Optional.empty(),
        new Collected());
  }

  @Override
  public void close() {
    broker.close();
  }
}
