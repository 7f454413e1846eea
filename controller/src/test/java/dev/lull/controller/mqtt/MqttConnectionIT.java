package dev.lull.controller.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.broker.EmbeddedBroker;
import dev.lull.controller.mqtt.BrokerUnavailable.Reason;
import dev.lull.controller.rig.Collected;
import dev.lull.controller.rig.Mosquitto;
import dev.lull.controller.rig.Program;
import dev.lull.controller.rig.RawClient;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each claim about a broker holds for mosquitto and for the embedded one.
final class MqttConnectionIT {
  /// As mosquitto has it.
  private static final int MAY_BE_UNDER_WAY = 20;

  @TempDir private Path folder;

  private static final Outbound WILL = Outbound.kept("lull/bridge/state", "offline");

  enum Kind {
    MOSQUITTO,
    EMBEDDED;

    Broker start() throws Exception {
      return switch (this) {
        case MOSQUITTO -> {
          Mosquitto broker = Mosquitto.open();
          yield new Broker(broker.address(), broker::close);
        }
        case EMBEDDED -> {
          int port = Mosquitto.freePort();
          var broker = EmbeddedBroker.start("127.0.0.1", port);
          yield new Broker(BrokerAddress.local("127.0.0.1", port), broker::close);
        }
      };
    }
  }

  record Broker(BrokerAddress address, Runnable end) implements AutoCloseable {
    MqttConnection connect(String name, Collected inbox) throws BrokerUnavailable {
      return MqttConnection.open(address, name, Optional.empty(), inbox);
    }

    @Override
    public void close() {
      end.run();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aQuestionCarriesWhereItsAnswerGoes(Kind kind) throws Exception {
    var inbox = new Collected();
    try (Broker broker = kind.start();
        var listener = broker.connect("listener", inbox);
        var sender = broker.connect("sender", new Collected())) {
      listener.subscribe(List.of("lull/sleeve/cmd/+"));
      var reply = new Inbound.Reply("lull/sleeve/answer/x", Bytes.of(new byte[] {1, 0, 2}));
      sender.publish(Outbound.asking("lull/sleeve/cmd/play", "petting", reply));
      Inbound message = inbox.awaitOn("lull/sleeve/cmd/play");
      assertEquals("petting", message.text());
      assertEquals(reply, message.reply().orElseThrow());
    }
  }

  /// The broker acknowledges them, but the client's own thread is held up, as by a flood of other
  /// messages, and does not count them.
  @ParameterizedTest
  @EnumSource
  void whoPublishesMoreThanMayBeUnderWayWaitsForRoom(Kind kind) throws Exception {
    var heldUp = new HeldUp();
    var published = new AtomicInteger();
    try (Broker broker = kind.start();
        var sender = MqttConnection.open(broker.address(), "sender", Optional.empty(), heldUp);
        var other = broker.connect("other", new Collected());
        ExecutorService publishing = Executors.newSingleThreadExecutor()) {
      sender.subscribe(List.of("flood"));
      other.publish(Outbound.passing("flood", ""));
      assertTrue(heldUp.begun.await(10, TimeUnit.SECONDS));
      Future<?> all = publishing.submit(() -> publish(sender, published));
      Awaitility.await().until(() -> published.get() >= MAY_BE_UNDER_WAY);
      heldUp.over.countDown();
      all.get(10, TimeUnit.SECONDS);
    }
  }

  private static Void publish(MqttConnection sender, AtomicInteger published) throws Exception {
    for (int i = 0; i < 2 * MAY_BE_UNDER_WAY; i++) {
      sender.publish(Outbound.passing("lull/sleeve/event", "an answer"));
      published.incrementAndGet();
    }
    return null;
  }

  /// Keeps the client's thread with its first message until it is over.
  private record HeldUp(CountDownLatch begun, CountDownLatch over) implements Inbox {
    HeldUp() {
      this(new CountDownLatch(1), new CountDownLatch(1));
    }

    @Override
    public void arrived(Inbound message) {
      begun.countDown();
      try {
        over.await();
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void lost(String why) {
      throw new AssertionError(why);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRetainedMessageIsMarkedAsSuchBothLiveAndLater(Kind kind) throws Exception {
    var early = new Collected();
    var late = new Collected();
    try (Broker broker = kind.start();
        var listener = broker.connect("early", early);
        var sender = broker.connect("sender", new Collected())) {
      listener.subscribe(List.of("lull/sleeve/cmd/play"));
      sender.publish(Outbound.kept("lull/sleeve/cmd/play", "petting"));
      assertTrue(early.awaitOn("lull/sleeve/cmd/play").retained());
      try (var latecomer = broker.connect("late", late)) {
        latecomer.subscribe(List.of("lull/sleeve/cmd/play"));
        assertTrue(late.awaitOn("lull/sleeve/cmd/play").retained());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aClientThatSaysGoodbyeLeavesNoWill(Kind kind) throws Exception {
    try (Broker broker = kind.start()) {
      assertGoodbyeLeavesNoWill(broker);
    }
  }

  @Test
  void aClientThatSaysGoodbyeOverWebSocketLeavesNoWill() throws Exception {
    try (var mosquitto = Mosquitto.overWebSocket("allow_anonymous true")) {
      var address = URI.create("ws://127.0.0.1:%d/mqtt".formatted(mosquitto.port()));
      assertGoodbyeLeavesNoWill(new Broker(new BrokerAddress(address, Optional.empty()), () -> {}));
    }
  }

  private static void assertGoodbyeLeavesNoWill(Broker broker) throws Exception {
    var inbox = new Collected();
    try (var listener = broker.connect("listener", inbox)) {
      listener.subscribe(List.of("lull/#"));
      for (int round = 0; round < 8; round++) {
        MqttConnection.open(broker.address(), "polite", Optional.of(WILL), new Collected()).close();
      }
      listener.subscribe(List.of("end"));
      try (var other = broker.connect("other", new Collected())) {
        other.publish(Outbound.passing("end", "x"));
      }
      assertEquals("end", inbox.await(_ -> true).topic());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatAConnectionPublishesDoesNotComeBackToIt(Kind kind) throws Exception {
    var inbox = new Collected();
    try (Broker broker = kind.start();
        var connection = broker.connect("one", inbox);
        var other = broker.connect("two", new Collected())) {
      connection.subscribe(List.of("lull/#"));
      connection.publish(Outbound.clearing("lull/sleeve/cmd/play"));
      other.publish(Outbound.passing("lull/other", "x"));
      assertEquals("lull/other", inbox.await(_ -> true).topic());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMessageBeyondAllMeasureDoesNotCutTheConnection(Kind kind) throws Exception {
    var inbox = new Collected();
    try (Broker broker = kind.start();
        var listener = broker.connect("listener", inbox);
        var sender =
            Program.start(
                "mosquitto_pub",
                "-p",
                Integer.toString(broker.address().uri().getPort()),
                "-t",
                "lull/sleeve/cmd/play",
                "-f",
                Files.write(folder.resolve("large"), new byte[2 << 20]).toString())) {
      listener.subscribe(List.of("lull/sleeve/cmd/play", "lull/sleeve/cmd/stop"));
      sender.awaitExit();
      try (var other = broker.connect("other", new Collected())) {
        other.publish(Outbound.passing("lull/sleeve/cmd/stop", "x"));
      }
      assertEquals("lull/sleeve/cmd/stop", inbox.await(_ -> true).topic());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMessageWithANulInItDoesNotMakeAListenerDeaf(Kind kind) throws Exception {
    var inbox = new Collected();
    try (Broker broker = kind.start();
        var listener = broker.connect("listener", inbox)) {
      listener.subscribe(List.of("lull/#"));
      try (var raw = new RawClient(broker.address().uri().getPort())) {
        raw.publish("lull/sleeve/cmd/play", "answers/\0", "petting");
      }
      try (var raw = new RawClient(broker.address().uri().getPort())) {
        raw.publish("lull/sleeve/cmd/play\0", "answers", "petting");
      }
      try (var other = broker.connect("other", new Collected())) {
        other.publish(Outbound.passing("lull/sleeve/cmd/stop", "x"));
      }
      assertEquals("lull/sleeve/cmd/stop", inbox.await(_ -> true).topic());
    }
  }

  @Test
  void anAbsentBrokerIsNamedWithItsAddress() throws Exception {
    var absent = BrokerAddress.local("127.0.0.1", Mosquitto.freePort());
    var refused =
        assertThrows(
            BrokerUnavailable.class,
            () -> MqttConnection.open(absent, "x", Optional.empty(), new Collected()));
    assertEquals(Reason.UNREACHABLE, refused.reason());
    assertTrue(refused.getMessage().contains(absent.place()), refused.getMessage());
  }

  @Test
  void aRefusedLoginIsToldFromAnAbsentBroker() throws Exception {
    try (Mosquitto broker = Mosquitto.closed()) {
      var refused =
          assertThrows(
              BrokerUnavailable.class,
              () -> MqttConnection.open(broker.address(), "x", Optional.empty(), new Collected()));
      assertEquals(Reason.LOGIN_REFUSED, refused.reason());
    }
  }

  @Test
  void theLossOfTheBrokerIsHeardOf() throws Exception {
    var inbox = new Collected();
    Mosquitto broker = Mosquitto.open();
    try (var connection = MqttConnection.open(broker.address(), "x", Optional.empty(), inbox)) {
      broker.kill();
      inbox.awaitLoss();
      assertThrows(BrokerUnavailable.class, () -> connection.publish(Outbound.passing("a", "b")));
    }
  }
}
