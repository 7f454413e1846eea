package dev.lull.controller.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where answers may go that somebody wants at a topic of their own.
final class AnswerTopicsTest {
  @ParameterizedTest
  @CsvSource({
    "my/answers, true",
    "lull, true",
    "lullaby/sleeve/state, true",
    "lull/sleeve/answer/phone, true",
    "lull/left/answer/phone/7, true",
    "lull/bridge/response/pattern/list, true",
    "lull/sleeve/state, false",
    "lull/sleeve/availability, false",
    "lull/other/state, false",
    "lull/sleeve/cmd/stop, false",
    "lull/other/cmd/play, false",
    "lull/bridge/state, false",
    "lull/bridge/request/pattern/delete, false",
    "lull/sleeve/answers/phone, false",
    "lull/a/sleeve/answer/phone, false"
  })
  void noAnswerPassesForWhatTheControllerSaysOrIsTold(String topic, boolean may) {
    assertEquals(may, Topics.STANDARD.mayAnswerAt(topic));
    var reply = new Inbound.Reply(topic, Bytes.NONE);
    var message = new Inbound("lull/sleeve/cmd/stop", Bytes.NONE, false, Optional.of(reply), "");
    assertEquals(may, message.answeredOnlyWhere(Topics.STANDARD::mayAnswerAt).reply().isPresent());
  }
}
