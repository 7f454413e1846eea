package dev.lull.controller.broker;

import static dev.lull.controller.broker.PairedBroker.ACCEPTED;
import static dev.lull.controller.broker.PairedBroker.BAD_LOGIN;
import static dev.lull.controller.broker.PairedBroker.NOT_AUTHORISED;
import static dev.lull.controller.broker.PairedBroker.PLAY;
import static dev.lull.controller.broker.PairedBroker.STATE;
import static dev.lull.controller.broker.PairedBroker.STOP;
import static dev.lull.controller.broker.PairedBroker.TOKEN;
import static dev.lull.controller.broker.PairedBroker.client;
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
import dev.lull.controller.pairing.Clients;
import dev.lull.controller.pairing.PairedClient;
import dev.lull.controller.pairing.Right;
import dev.lull.controller.rig.Collected;
import dev.lull.controller.rig.Program;
import dev.lull.controller.rig.Visitor;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The embedded broker and those who come from elsewhere, which for these tests is 127.0.0.2.
final class PairingIT {
  @TempDir private Path folder;
  private PairedBroker broker;

  @BeforeEach
  void open() throws Exception {
    broker = new PairedBroker(folder);
  }

  @AfterEach
  void close() {
    broker.close();
  }

  @Test
  void nobodyComesInFromElsewhereWithoutALogin() throws Exception {
    try (var stranger = Visitor.elsewhere(broker.port)) {
      assertEquals(BAD_LOGIN, stranger.connect("x"));
    }
    try (var neighbour = Visitor.here(broker.port)) {
      assertEquals(ACCEPTED, neighbour.connect("x"));
    }
    try (var again = Visitor.elsewhere(broker.port)) {
      assertEquals(BAD_LOGIN, again.connect("x"));
    }
  }

  @Test
  void whoIsPairedWhileItRunsComesInAtOnceAndWithTheRightTokenOnly() throws Exception {
    try (var phone = Visitor.elsewhere(broker.port)) {
      assertEquals(BAD_LOGIN, phone.connect("phone", "anna", TOKEN.text()));
    }
    broker.pair("anna", Right.PLAY);
    try (var phone = Visitor.elsewhere(broker.port)) {
      assertEquals(ACCEPTED, phone.connect("phone", "anna", TOKEN.text()));
    }
    try (var phone = Visitor.elsewhere(broker.port)) {
      assertEquals(BAD_LOGIN, phone.connect("phone", "anna", "0000"));
    }
    try (var local = Visitor.here(broker.port)) {
      assertEquals(BAD_LOGIN, local.connect("phone", "anna", "0000"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachMayPublishWhatItsRightSaysAndIsToldOfTheRest(Right may) throws Exception {
    broker.pair("anna", may);
    var heard = new Collected();
    try (var listener = broker.neighbour(heard);
        var phone = broker.phone("anna")) {
      listener.subscribe(List.of("lull/#"));
      assertEquals(code(may, Right.PLAY), phone.publish(PLAY, "petting", false));
      assertEquals(code(may, Right.STOP), phone.publish(STOP, "x", false));
      assertEquals(code(may, Right.STREAM), phone.publish("lull/sleeve/stream/1", "x", false));
      assertEquals(
          code(may, Right.LOOK_AFTER),
          phone.publish("lull/bridge/request/pattern/list", "x", false));
      assertEquals(NOT_AUTHORISED, phone.publish(STATE, "{\"status\":\"idle\"}", false));
      assertEquals(NOT_AUTHORISED, phone.publish("other", "x", false));
      broker.ours().publish(Outbound.passing("lull/end", ""));
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
    broker.pair("anna", Right.PLAY);
    String told =
        TypedLine.type(
                "stream",
                "petting",
                "--broker=tcp://127.0.0.1:" + broker.port,
                "--user=anna",
                "--password=" + TOKEN.text())
            .err();
    assertTrue(
        told.matches(
            "The broker at 127\\.0\\.0\\.1:%d does not let the user \"anna\" publish lull/sleeve/stream/cli-.*\n"
                .formatted(broker.port)),
        told);
  }

  @Test
  void everyClientReadsWhatIsLullsAndNothingElse() throws Exception {
    broker.pair("anna", Right.WATCH);
    try (var phone = broker.phone("anna")) {
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
    try (var neighbour = Visitor.here(broker.port);
        var listener = broker.neighbour(heard);
        var ours = broker.ours()) {
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
    broker.pair("anna", Right.PLAY);
    broker.pair("ben", Right.PLAY);
    try (var anna = broker.phone("anna");
        var ben = broker.phone("ben")) {
      broker.file.write(
          Clients.NONE.with(client("ben", Right.PLAY)).with(client("carl", Right.PLAY)));
      anna.awaitEnd();
      ben.awaitEnd();
    }
    try (var carl = broker.phone("carl")) {
      assertEquals(ACCEPTED, carl.publish(PLAY, "petting", false));
    }
  }

  @Test
  void whoIsStillPairedStays() throws Exception {
    PairedClient ben = client("ben", Right.PLAY);
    broker.file.write(Clients.NONE.with(ben).with(client("anna", Right.PLAY)));
    try (var anna = broker.phone("anna");
        var still = broker.phone("ben")) {
      broker.file.write(Clients.NONE.with(ben));
      anna.awaitEnd();
      assertEquals(ACCEPTED, still.publish(PLAY, "petting", false));
    }
  }

  @Test
  void aPageInABrowserOnThisMachineNeedsALogin() throws Exception {
    byte[] connect = Visitor.connecting("page", Optional.empty(), Optional.empty());
    assertEquals(BAD_LOGIN, Visitor.overWebSocket(broker.port, connect));
    broker.pair("anna", Right.PLAY);
    byte[] login =
        Visitor.connecting("page", Optional.of(new Login("anna", TOKEN.text())), Optional.empty());
    assertEquals(ACCEPTED, Visitor.overWebSocket(broker.port, login));
  }

  @Test
  void mosquittoIsToldToo() throws Exception {
    broker.pair("anna", Right.STOP);
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
    broker.pair("anna", Right.WATCH);
    BrokerAddress address = BrokerAddress.local("127.0.0.1", broker.port);
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
            Integer.toString(broker.port),
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
}
