package dev.lull.controller.broker;

import static dev.lull.controller.broker.PairedBroker.ACCEPTED;
import static dev.lull.controller.broker.PairedBroker.NOT_AUTHORISED;
import static dev.lull.controller.broker.PairedBroker.PLAY;
import static dev.lull.controller.broker.PairedBroker.STATE;
import static dev.lull.controller.broker.PairedBroker.STOP;
import static dev.lull.controller.broker.PairedBroker.TOKEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.pairing.Right;
import dev.lull.controller.rig.Collected;
import dev.lull.controller.rig.Visitor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What nobody does to the embedded broker or to others at it, whoever they are.
final class BrokerGuardIT {
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
  void aWillThatMovesSomethingIsRefusedFromEverybody() throws Exception {
    broker.pair("anna", Right.PLAY);
    try (var phone = Visitor.elsewhere(broker.port)) {
      assertEquals(NOT_AUTHORISED, phone.connectWithWill("x", "anna", TOKEN.text(), PLAY));
    }
    try (var neighbour = Visitor.here(broker.port)) {
      assertEquals(NOT_AUTHORISED, neighbour.connectWithWill("x", PLAY));
    }
  }

  @Test
  void aWillThatStopsIsHonouredAndOneBeyondItsRightsIsNot() throws Exception {
    broker.pair("anna", Right.PLAY);
    var heard = new Collected();
    try (var listener = broker.neighbour(heard)) {
      listener.subscribe(List.of("lull/#"));
      for (String will : List.of(STATE, STOP)) {
        try (var phone = Visitor.elsewhere(broker.port)) {
          assertEquals(ACCEPTED, phone.connectWithWill("x", "anna", TOKEN.text(), will));
        }
      }
      assertEquals(STOP, heard.await(_ -> true).topic());
    }
  }

  @Test
  void nothingOfAClientsIsKeptForLater() throws Exception {
    broker.pair("anna", Right.LOOK_AFTER);
    var late = new Collected();
    try (var phone = broker.phone("anna");
        var listener = broker.neighbour(late)) {
      assertEquals(NOT_AUTHORISED, phone.publish(PLAY, "petting", true));
      assertEquals(NOT_AUTHORISED, phone.publish("lull/sleeve/stream/1", "x", true));
      assertEquals(ACCEPTED, phone.publish(STOP, "x", true));
      listener.subscribe(List.of("lull/#"));
      broker.ours().publish(Outbound.passing("lull/end", ""));
      assertEquals("lull/end", late.await(_ -> true).topic());
    }
  }

  @Test
  void aStopStopsHoweverItIsSent() throws Exception {
    broker.pair("anna", Right.STOP);
    var heard = new Collected();
    try (var phone = broker.phone("anna");
        var listener = broker.neighbour(heard)) {
      listener.subscribe(List.of(STOP));
      assertEquals(ACCEPTED, phone.publish(STOP, "now", true));
      assertEquals("now", heard.awaitOn(STOP).text());
    }
  }

  /// To those who subscribe with a wildcard, as the controller does, the broker would not say that
  /// it was kept.
  @Test
  void nobodyLetsAMessageOfAStreamBeKept() throws Exception {
    var late = new Collected();
    try (var neighbour = Visitor.here(broker.port);
        var listener = broker.neighbour(late)) {
      assertEquals(ACCEPTED, neighbour.connect("x"));
      assertEquals(NOT_AUTHORISED, neighbour.publish("lull/sleeve/stream/1", "x", true));
      assertEquals(NOT_AUTHORISED, neighbour.publish("lull/all/stream/1", "x", true));
      listener.subscribe(List.of("lull/#"));
      broker.ours().publish(Outbound.passing("lull/end", ""));
      assertEquals("lull/end", late.await(_ -> true).topic());
    }
  }

  @Test
  void aFloodOfOneDoesNotKeepTheStopOfAnother() throws Exception {
    broker.pair("anna", Right.PLAY);
    broker.pair("ben", Right.STOP);
    var heard = new Collected();
    try (var listener = broker.neighbour(heard);
        var anna = broker.phone("anna");
        var ben = broker.phone("ben")) {
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
        visitors.add(Visitor.here(broker.port));
        assertEquals(ACCEPTED, visitors.getLast().connect("visitor-" + visitor));
      }
      visitors.add(Visitor.here(broker.port));
      assertThrows(IOException.class, () -> visitors.getLast().connect("one too many"));
      assertEquals(ACCEPTED, visitors.getFirst().publish(STOP, "x", false));
    } finally {
      visitors.forEach(Visitor::close);
    }
  }

  @Test
  void whoNeverSaysWhoTheyAreIsNotWaitedFor() throws Exception {
    try (var silent = Visitor.elsewhere(broker.port);
        var slow = Visitor.elsewhere(broker.port)) {
      slow.send(0x10, 0x7f, 0, 4, 'M', 'Q', 'T', 'T', 5, 2);
      silent.awaitEnd();
      slow.awaitEnd();
    }
  }

  @Test
  void aMessageThatIsTooLargeIsNeverCollected() throws Exception {
    try (var large = Visitor.elsewhere(broker.port)) {
      large.send(0x10, 0xff, 0xff, 0xff, 0x7f, 0, 4, 'M', 'Q', 'T', 'T', 5, 2, 0, 60);
      large.awaitEnd();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"activemq.management", "activemq/management", STOP + "::x"})
  void whatIsTheBrokersOwnIsNobodys(String topic) throws Exception {
    try (var neighbour = Visitor.here(broker.port)) {
      neighbour.connect("x");
      assertEquals(NOT_AUTHORISED, neighbour.publish(topic, "x", false), topic);
    }
  }

  @Test
  void nobodyTakesAnothersPlaceByItsClientId() throws Exception {
    broker.pair("anna", Right.PLAY);
    broker.pair("ben", Right.WATCH);
    try (var anna = broker.phone("anna");
        var ben = Visitor.elsewhere(broker.port);
        var neighbour = Visitor.here(broker.port)) {
      assertEquals(ACCEPTED, ben.connect("anna", "ben", TOKEN.text()));
      assertEquals(ACCEPTED, neighbour.connect("anna"));
      assertEquals(ACCEPTED, anna.publish(PLAY, "petting", false));
    }
  }
}
