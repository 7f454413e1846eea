package dev.lull.controller.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Inbox;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.rig.Mosquitto;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TakenNameTest {
  private static final Topics TOPICS = Topics.STANDARD;
  private static final Inbox DEAF =
      new Inbox() {
        @Override
        public void arrived(Inbound message) {}

        @Override
        public void lost(String why) {}
      };

  /// A controller whose sleeve an emergency stop holds, or that has none, says that it is offline.
  @ParameterizedTest
  @CsvSource({
    "online, online, true",
    "offline, online, true",
    "offline, offline, false",
    "online, '', true",
    "'', online, false",
    "'', '', false"
  })
  void aNameIsTakenByAControllerThatIsThereWhetherOrNotItsSleeveCouldBePlayed(
      String sleeve, String controller, boolean isTaken) throws Exception {
    try (var broker = Mosquitto.open();
        var talking = MqttConnection.open(broker.address(), "c", Optional.empty(), DEAF)) {
      talking.publish(Outbound.kept(TOPICS.availability(), state(sleeve)));
      talking.publish(Outbound.kept(TOPICS.bridgeState(), state(controller)));
      assertEquals(isTaken, TakenName.isTaken(broker.address(), TOPICS));
    }
  }

  private static String state(String word) {
    return word.isEmpty() ? "" : "{\"state\":\"%s\"}".formatted(word);
  }
}
