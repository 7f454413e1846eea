package dev.lull.controller.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.command.Verb;
import dev.lull.controller.library.PatternVerb;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.pairing.PairedClient;
import dev.lull.controller.pairing.Right;
import dev.lull.controller.pairing.TokenHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.activemq.artemis.core.config.WildcardConfiguration;
import org.apache.activemq.artemis.core.protocol.mqtt.MQTTUtil;
import org.junit.jupiter.api.Test;

/// Every topic of the MQTT reference, and some that are none of it, for everybody there can be.
final class RightsTest {
  private static final Path TABLE = Path.of("src/test/resources/rights/rights.table");
  private static final Rights RIGHTS = new Rights(Topics.STANDARD);

  private static final List<Guest> GUESTS =
      Stream.concat(
              Stream.of(Right.values()).map(RightsTest::paired),
              Stream.of(new Guest.Neighbour(), new Guest.OurController()))
          .toList();

  @Test
  void whoMayDoWhatIsAsTheTableSays() throws IOException {
    List<String> lines = Files.readAllLines(TABLE);
    String actual =
        lines.stream()
            .map(line -> line.startsWith("//") || line.isBlank() ? line : row(topic(line)))
            .collect(Collectors.joining("\n"));
    assertEquals(String.join("\n", lines), actual);
  }

  @Test
  void theTableHasEveryTopicThatSomethingIsAskedOn() throws IOException {
    List<String> topics = Files.readAllLines(TABLE).stream().map(line -> topic(line)).toList();
    for (Verb verb : Verb.values()) {
      assertTrue(topics.contains(Topics.STANDARD.of(verb)), verb.topic());
    }
    for (PatternVerb verb : PatternVerb.values()) {
      assertTrue(topics.contains(Topics.STANDARD.request(verb)), verb.topic());
    }
  }

  @Test
  void eachRightIncludesThoseBeforeIt() throws IOException {
    for (String line : Files.readAllLines(TABLE)) {
      String address = address(topic(line));
      for (int may = 1; may < Right.values().length; may++) {
        boolean less = RIGHTS.mayPublish(GUESTS.get(may - 1), address);
        assertTrue(!less || RIGHTS.mayPublish(GUESTS.get(may), address), line);
      }
    }
  }

  @Test
  void anotherBaseAndSleeveAreWhatTheyAreCalled() {
    var rights = new Rights(new Topics("home", "left-arm"));
    assertTrue(rights.mayPublish(paired(Right.PLAY), "home.left-arm.cmd.play"));
    assertFalse(rights.mayPublish(paired(Right.LOOK_AFTER), "lull.left-arm.cmd.stop"));
    assertFalse(rights.mayRead(paired(Right.LOOK_AFTER), "lull.#"));
    assertFalse(rights.mayRead(paired(Right.LOOK_AFTER), "homes.#"));
    assertFalse(rights.mayPublish(new Guest.Neighbour(), "home.left-arm.state"));
    assertTrue(rights.mayPublish(new Guest.Neighbour(), "lull.sleeve.state"));
  }

  @Test
  void nothingBeginsOrChangesByAWill() {
    for (String topic :
        List.of(
            "lull/sleeve/cmd/play",
            "lull/sleeve/cmd/resume",
            "lull/sleeve/set/intensity",
            "lull/any/cmd/clear",
            "lull/all/stream/1",
            "lull/bridge/request/pattern/delete")) {
      assertTrue(RIGHTS.moves(address(topic)), topic);
    }
    for (String topic :
        List.of("lull/sleeve/cmd/stop", "lull/bridge/state", "a/b", "lull/sleeve/answer/a")) {
      assertFalse(RIGHTS.moves(address(topic)), topic);
    }
  }

  private static String topic(String line) {
    return line.split(" +", 2)[0];
  }

  private static String row(String topic) {
    String address = address(topic);
    return "%-44s".formatted(topic)
        + GUESTS.stream()
            .map(
                it ->
                    (RIGHTS.mayPublish(it, address) ? "p" : "-")
                        + (RIGHTS.mayRead(it, address) ? "r" : "-"))
            .collect(Collectors.joining("     ", "  ", ""));
  }

  private static String address(String topic) {
    return MQTTUtil.getCoreAddressFromMqttTopic(topic, new WildcardConfiguration());
  }

  private static Guest paired(Right may) {
    return new Guest.Paired(new PairedClient("anna", may, new TokenHash("", ""), Instant.EPOCH));
  }
}
