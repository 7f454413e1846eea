package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.Handover;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.Command;
import dev.lull.controller.rig.Program;
import dev.lull.hardware.StopKind;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the motors do is told to those who look, and to nobody else.
final class OnlookersTest {
  private static final int LOOK = 34;

  private final SteppedDesk rig = new SteppedDesk();
  private final Onlookers onlookers =
      new Onlookers(Topics.STANDARD, rig.player.glance(), () -> rig.now);
  private final List<String> handed = new ArrayList<>();
  private final List<String> sent = new ArrayList<>();

  @Test
  void whoLooksSeesWhatTheMotorsDoAndThatTheyRest() {
    onlookers.connected(answering(Handover.PASSED_ON));
    rig.play();
    look(2_000);
    assertTrue(sent.size() > 50, () -> sent.size() + " in 2 s");
    assertTrue(handed.size() >= 2 && handed.size() <= 3, () -> handed.size() + " in 2 s");
    rig.player.submit(new Command.Stop(StopKind.SOFT, "the test"));
    look(1_000);
    assertEquals("{\"levels\":[0,0,0,0,0,0]}", sent.getLast());
    int before = sent.size() + handed.size();
    look(3_000);
    assertEquals(before, sent.size() + handed.size(), "nothing is told of rest");
  }

  @Test
  void asLongAsNobodyLooksTheBrokerIsOnlyAskedOnceASecond() {
    onlookers.connected(answering(Handover.UNHEARD));
    rig.play();
    look(3_000);
    assertEquals(List.of(), sent);
    assertTrue(handed.size() >= 3 && handed.size() <= 4, () -> handed.size() + " in 3 s");
  }

  @Test
  void whatTheBrokerForbidsIsNotSent() {
    onlookers.connected(answering(Handover.FORBIDDEN));
    rig.play();
    look(1_500);
    assertEquals(List.of(), sent);
  }

  @Test
  void withoutABrokerNothingIsPublished() {
    rig.play();
    onlookers.connected(answering(Handover.PASSED_ON));
    onlookers.disconnected();
    look(1_000);
    assertEquals(List.of(), sent);
    assertEquals(List.of(), handed);
  }

  @Test
  void aBrokerThatIsLostIsNoFailureOfTheirs() {
    onlookers.connected(
        new Onlookers.Line() {
          @Override
          public Handover hand(Outbound message) throws BrokerUnavailable {
            throw BrokerUnavailable.lost(BrokerAddress.local("127.0.0.1", 1), "gone");
          }

          @Override
          public void send(String topic, Bytes payload, String contentType) {
            sent.add(payload.text());
          }
        });
    rig.play();
    look(500);
    assertEquals(List.of(), sent);
  }

  @Test
  void thePageShowsSuchAMessage() throws Exception {
    String message = LevelsJson.of(new float[] {0, 0.12f, 0.574f, 0.309f, 0.03f, 0});
    String page = Files.readString(Program.home().resolve("docs/mqtt.md"));
    assertTrue(page.contains(message + "\n"), message);
  }

  private void look(int millis) {
    for (int since = 0; since < millis; since += LOOK) {
      rig.run(LOOK);
      onlookers.doWork();
    }
  }

  private Onlookers.Line answering(Handover answer) {
    return new Onlookers.Line() {
      @Override
      public Handover hand(Outbound message) {
        assertEquals("lull/sleeve/levels", message.topic());
        handed.add(message.payload().text());
        return answer;
      }

      @Override
      public void send(String topic, Bytes payload, String contentType) {
        assertEquals("lull/sleeve/levels", topic);
        sent.add(payload.text());
      }
    };
  }
}
