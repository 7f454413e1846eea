package dev.lull.controller.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.TypedLine;
import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.BrokerAddress.Login;
import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Outbound;
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
import dev.lull.controller.rig.Program;
import dev.lull.controller.rig.Visitor;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The embedded broker and those who come from elsewhere, which for these tests is 127.0.0.2.
final class PairingIT {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Token TOKEN = Token.random(RANDOM);
  private static final String PLAY = "lull/sleeve/cmd/play";
  private static final String STOP = "lull/sleeve/cmd/stop";
  private static final String STATE = "lull/sleeve/state";
  private static final int ACCEPTED = 0;
  private static final int BAD_LOGIN = 0x86;
  private static final int NOT_AUTHORISED = 0x87;

  @TempDir private Path folder;
  private ClientsFile file;
  private EmbeddedBroker broker;
  private int port;

  @BeforeEach
  void open() throws Exception {
    file = new ClientsFile(folder);
    port = Mosquitto.freePort();
    InetAddress here = InetAddress.getLoopbackAddress();
    broker =
        EmbeddedBroker.start(
            new EmbeddedBroker.Plan(
                "0.0.0.0", port, Topics.STANDARD, Register.of(file), here::equals));
  }

  @AfterEach
  void close() {
    broker.close();
  }

  @Test
  void nobodyComesInFromElsewhereWithoutALogin() throws Exception {
    try (var stranger = Visitor.elsewhere(port)) {
      assertEquals(BAD_LOGIN, stranger.connect("x"));
    }
    try (var neighbour = Visitor.here(port)) {
      assertEquals(ACCEPTED, neighbour.connect("x"));
    }
    try (var again = Visitor.elsewhere(port)) {
      assertEquals(BAD_LOGIN, again.connect("x"));
    }
  }

  @Test
  void whoIsPairedWhileItRunsComesInAtOnceAndWithTheRightTokenOnly() throws Exception {
    try (var phone = Visitor.elsewhere(port)) {
      assertEquals(BAD_LOGIN, phone.connect("phone", "anna", TOKEN.text()));
    }
    pair("anna", Right.PLAY);
    try (var phone = Visitor.elsewhere(port)) {
      assertEquals(ACCEPTED, phone.connect("phone", "anna", TOKEN.text()));
    }
    try (var phone = Visitor.elsewhere(port)) {
      assertEquals(BAD_LOGIN, phone.connect("phone", "anna", "0000"));
    }
    try (var local = Visitor.here(port)) {
      assertEquals(BAD_LOGIN, local.connect("phone", "anna", "0000"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachMayPublishWhatItsRightSaysAndIsToldOfTheRest(Right may) throws Exception {
    pair("anna", may);
    var heard = new Collected();
    try (var listener = neighbour(heard);
        var phone = phone("anna")) {
      listener.subscribe(List.of("lull/#"));
      assertEquals(code(may, Right.PLAY), phone.publish(PLAY, "petting", false));
      assertEquals(code(may, Right.STOP), phone.publish(STOP, "x", false));
      assertEquals(code(may, Right.STREAM), phone.publish("lull/sleeve/stream/1", "x", false));
      assertEquals(
          code(may, Right.LOOK_AFTER),
          phone.publish("lull/bridge/request/pattern/list", "x", false));
      assertEquals(NOT_AUTHORISED, phone.publish(STATE, "{\"status\":\"idle\"}", false));
      assertEquals(NOT_AUTHORISED, phone.publish("other", "x", false));
      ours().publish(Outbound.passing("lull/end", ""));
      heard.await(
          it -> {
            assertFalse(it.topic().equals(STATE));
            assertTrue(may.includes(Right.PLAY) || !it.topic().equals(PLAY));
            return it.topic().equals("lull/end");
          });
    }
  }

  @Test
  void aSenderThatMayNotStreamIsToldSoAndNotThatThereIsNoController() throws Exception {
    pair("anna", Right.PLAY);
    String told =
        TypedLine.type(
                "stream",
                "petting",
                "--broker=tcp://127.0.0.1:" + port,
                "--user=anna",
                "--password=" + TOKEN.text())
            .err();
    assertTrue(
        told.matches(
            "The broker at 127\\.0\\.0\\.1:%d does not let the user \"anna\" publish lull/sleeve/stream/cli-.*\n"
                .formatted(port)),
        told);
  }

  @Test
  void everyClientReadsWhatIsLullsAndNothingElse() throws Exception {
    pair("anna", Right.WATCH);
    try (var phone = phone("anna")) {
      assertEquals(1, phone.subscribe("lull/#"));
      assertEquals(1, phone.subscribe("lull/+/state"));
      assertEquals(1, phone.subscribe("lull/sleeve/answer/anna"));
      assertEquals(1, phone.subscribe("$share/all/lull/#"));
      for (String filter :
          List.of("#", "+/sleeve/state", "+/#", "other", "$share/all/#", "lulls/#")) {
        assertEquals(NOT_AUTHORISED, phone.subscribe(filter), filter);
      }
    }
  }

  @Test
  void onlyTheControllerSaysWhatIsSo() throws Exception {
    var heard = new Collected();
    try (var neighbour = Visitor.here(port);
        var listener = neighbour(heard);
        var ours = ours()) {
      listener.subscribe(List.of("lull/#"));
      neighbour.connect("x");
      assertEquals(NOT_AUTHORISED, neighbour.publish(STATE, "fake", true));
      assertEquals(NOT_AUTHORISED, neighbour.publish("lull/bridge/state", "fake", false));
      ours.publish(Outbound.kept(STATE, "true"));
      assertEquals("true", heard.awaitOn(STATE).text());
    }
  }

  @Test
  void whoIsUnpairedIsCutOffAndDoesNothingMore() throws Exception {
    pair("anna", Right.PLAY);
    pair("ben", Right.PLAY);
    try (var anna = phone("anna");
        var ben = phone("ben")) {
      file.write(Clients.NONE.with(client("ben", Right.PLAY)).with(client("carl", Right.PLAY)));
      anna.awaitEnd();
      ben.awaitEnd();
    }
    try (var carl = phone("carl")) {
      assertEquals(ACCEPTED, carl.publish(PLAY, "petting", false));
    }
  }

  @Test
  void whoIsStillPairedStays() throws Exception {
    PairedClient ben = client("ben", Right.PLAY);
    file.write(Clients.NONE.with(ben).with(client("anna", Right.PLAY)));
    try (var anna = phone("anna");
        var still = phone("ben")) {
      file.write(Clients.NONE.with(ben));
      anna.awaitEnd();
      assertEquals(ACCEPTED, still.publish(PLAY, "petting", false));
    }
  }

  @Test
  void nobodyTakesAnothersPlaceByItsClientId() throws Exception {
    pair("anna", Right.PLAY);
    pair("ben", Right.WATCH);
    try (var anna = phone("anna");
        var ben = Visitor.elsewhere(port);
        var neighbour = Visitor.here(port)) {
      assertEquals(ACCEPTED, ben.connect("anna", "ben", TOKEN.text()));
      assertEquals(ACCEPTED, neighbour.connect("anna"));
      assertEquals(ACCEPTED, anna.publish(PLAY, "petting", false));
    }
  }

  @Test
  void aWillThatMovesSomethingIsRefusedFromEverybody() throws Exception {
    pair("anna", Right.PLAY);
    try (var phone = Visitor.elsewhere(port)) {
      assertEquals(NOT_AUTHORISED, phone.connectWithWill("x", "anna", TOKEN.text(), PLAY));
    }
    try (var neighbour = Visitor.here(port)) {
      assertEquals(NOT_AUTHORISED, neighbour.connectWithWill("x", PLAY));
    }
  }

  @Test
  void aWillThatStopsIsHonouredAndOneBeyondItsRightsIsNot() throws Exception {
    pair("anna", Right.PLAY);
    var heard = new Collected();
    try (var listener = neighbour(heard)) {
      listener.subscribe(List.of("lull/#"));
      for (String will : List.of(STATE, STOP)) {
        try (var phone = Visitor.elsewhere(port)) {
          assertEquals(ACCEPTED, phone.connectWithWill("x", "anna", TOKEN.text(), will));
        }
      }
      assertEquals(STOP, heard.await(_ -> true).topic());
    }
  }

  @Test
  void nothingOfAClientsIsKeptForLater() throws Exception {
    pair("anna", Right.LOOK_AFTER);
    var late = new Collected();
    try (var phone = phone("anna");
        var listener = neighbour(late)) {
      assertEquals(NOT_AUTHORISED, phone.publish(PLAY, "petting", true));
      assertEquals(NOT_AUTHORISED, phone.publish("lull/sleeve/stream/1", "x", true));
      assertEquals(ACCEPTED, phone.publish(STOP, "x", false));
      listener.subscribe(List.of("lull/#"));
      ours().publish(Outbound.passing("lull/end", ""));
      assertEquals("lull/end", late.await(_ -> true).topic());
    }
  }

  @Test
  void aFloodOfOneDoesNotKeepTheStopOfAnother() throws Exception {
    pair("anna", Right.PLAY);
    pair("ben", Right.STOP);
    var heard = new Collected();
    try (var listener = neighbour(heard);
        var anna = phone("anna");
        var ben = phone("ben")) {
      listener.subscribe(List.of(STOP));
      Thread.ofPlatform().daemon().start(() -> anna.flood("lull/sleeve/set/pace"));
      long begin = System.nanoTime();
      for (int stop = 0; stop < 5; stop++) {
        assertEquals(ACCEPTED, ben.publish(STOP, "x", false));
        heard.awaitOn(STOP);
      }
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
      assertTrue(millis < 2_500, "five stops took " + millis + " ms");
    }
  }

  @Test
  void thereAreNoMoreConnectionsThanTheBrokerBears() throws Exception {
    List<Visitor> visitors = new ArrayList<>();
    try {
      for (int visitor = 0; visitor < 256; visitor++) {
        visitors.add(Visitor.here(port));
        assertEquals(ACCEPTED, visitors.getLast().connect("visitor-" + visitor));
      }
      visitors.add(Visitor.here(port));
      assertThrows(IOException.class, () -> visitors.getLast().connect("one too many"));
      assertEquals(ACCEPTED, visitors.getFirst().publish(STOP, "x", false));
    } finally {
      visitors.forEach(Visitor::close);
    }
  }

  @Test
  void whoNeverSaysWhoTheyAreIsNotWaitedFor() throws Exception {
    try (var silent = Visitor.elsewhere(port);
        var slow = Visitor.elsewhere(port)) {
      slow.send(0x10, 0x7f, 0, 4, 'M', 'Q', 'T', 'T', 5, 2);
      silent.awaitEnd();
      slow.awaitEnd();
    }
  }

  @Test
  void aMessageThatIsTooLargeIsNeverCollected() throws Exception {
    try (var large = Visitor.elsewhere(port)) {
      large.send(0x10, 0xff, 0xff, 0xff, 0x7f, 0, 4, 'M', 'Q', 'T', 'T', 5, 2, 0, 60);
      large.awaitEnd();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"activemq.management", "activemq/management", STOP + "::x"})
  void whatIsTheBrokersOwnIsNobodys(String topic) throws Exception {
    try (var neighbour = Visitor.here(port)) {
      neighbour.connect("x");
      assertEquals(NOT_AUTHORISED, neighbour.publish(topic, "x", false), topic);
    }
  }

  @Test
  void aPageInABrowserOnThisMachineNeedsALogin() throws Exception {
    byte[] connect = Visitor.connecting("page", Optional.empty(), Optional.empty());
    assertEquals(BAD_LOGIN, Visitor.overWebSocket(port, connect));
    pair("anna", Right.PLAY);
    byte[] login =
        Visitor.connecting("page", Optional.of(new Login("anna", TOKEN.text())), Optional.empty());
    assertEquals(ACCEPTED, Visitor.overWebSocket(port, login));
  }

  @Test
  void mosquittoIsToldToo() throws Exception {
    pair("anna", Right.STOP);
    try (var refused = mosquitto("-V", "mqttv5", "-u", "anna", "-P", TOKEN.text(), "-t", PLAY)) {
      refused.awaitLine(it -> it.contains("Not authorized"));
    }
    try (var wrong = mosquitto("-V", "mqttv311", "-u", "anna", "-P", "x", "-t", STOP)) {
      wrong.awaitLine(it -> it.contains("not authorised"));
    }
    try (var dropped = mosquitto("-V", "mqttv311", "-u", "anna", "-P", TOKEN.text(), "-t", PLAY)) {
      assertEquals(0, dropped.awaitExit(), () -> dropped.lines().toString());
    }
    try (var fine = mosquitto("-V", "mqttv311", "-u", "anna", "-P", TOKEN.text(), "-t", STOP)) {
      assertEquals(0, fine.awaitExit(), () -> fine.lines().toString());
    }
  }

  @Test
  void aWrongTokenIsToldAsALoginThatIsRefused() throws Exception {
    pair("anna", Right.WATCH);
    BrokerAddress address = BrokerAddress.local("127.0.0.1", port);
    var refused =
        assertThrows(
            BrokerUnavailable.class,
            () ->
                MqttConnection.open(
                    address.as(new Login("anna", "x")), "x", Optional.empty(), new Collected()));
    assertEquals(BrokerUnavailable.Reason.LOGIN_REFUSED, refused.reason());
  }

  private Program mosquitto(String... more) throws Exception {
    String[] command = new String[more.length + 10];
    List<String> first =
        List.of(
            "mosquitto_pub",
            "-h",
            "127.0.0.1",
            "-A",
            "127.0.0.2",
            "-p",
            Integer.toString(port),
            "-q",
            "1",
            "-n");
    for (int i = 0; i < command.length; i++) {
      command[i] = i < first.size() ? first.get(i) : more[i - first.size()];
    }
    return Program.start(command);
  }

  private static int code(Right has, Right needed) {
    return has.includes(needed) ? ACCEPTED : NOT_AUTHORISED;
  }

  private Visitor phone(String name) throws Exception {
    var phone = Visitor.elsewhere(port);
    assertEquals(ACCEPTED, phone.connect(name, name, TOKEN.text()));
    return phone;
  }

  private MqttConnection neighbour(Collected heard) throws Exception {
    return MqttConnection.open(
        BrokerAddress.local("127.0.0.1", port), "listener", Optional.empty(), heard);
  }

  private MqttConnection ours() throws Exception {
    return MqttConnection.open(
        BrokerAddress.local("127.0.0.1", port).as(broker.controller()),
        "ours",
        Optional.empty(),
        new Collected());
  }

  private void pair(String name, Right may) throws Exception {
    Clients before = Register.of(file).clients();
    file.write(before.with(client(name, may)));
  }

  private static PairedClient client(String name, Right may) {
    return new PairedClient(name, may, TokenHash.of(TOKEN, RANDOM), Instant.EPOCH);
  }
}
