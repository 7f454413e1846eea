package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.recording.Touches;
import dev.lull.controller.stream.StreamFormat;
import dev.lull.patterns.Arm;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TakeTest {
  private static final long SECOND = 1_000_000_000L;
  private static final String NINE =
      "{\"seq\":1,\"samples\":[{\"at\":9,\"contacts\":["
          + "{\"along\":1,\"around\":0,\"width\":9,\"pressure\":1},".repeat(8)
          + "{\"along\":1,\"around\":0,\"width\":9,\"pressure\":1}]}]}";

  private final Take take = new Take(Topics.STANDARD);

  @Test
  void theFirstStreamThatCanBeReadIsTakenAndOthersAreNamed() {
    hear("lull/sleeve/stream/broken", "{}", 0);
    hear("lull/all/stream/phone", message(0, 0, 80), 1);
    hear("lull/sleeve/stream/other", message(0, 0, 20), 2);
    assertEquals(Optional.of("all/phone"), take.stream());
    assertEquals(Set.of("other"), take.others());
    assertEquals(1, take.recording().samples().size());
    assertEquals(1, take.refused());
  }

  @Test
  void whatCannotBeReadIsCountedAndTheFirstReasonKept() {
    hear("lull/sleeve/stream/a", message(0, 0, 80), 0);
    hear("lull/sleeve/stream/a", NINE, 1);
    hear("lull/sleeve/stream/a", "nonsense", 2);
    assertEquals(2, take.refused());
    assertTrue(take.why().orElseThrow().contains("9 entries"), () -> "" + take.why());
    assertTrue(losses().getFirst().startsWith("Left out: 2 × a message that could not be read:"));
  }

  @Test
  void whatTheBrokerHadKeptIsNoLiveStream() {
    take.hear(inbound("lull/sleeve/stream/a", Bytes.of(message(0, 0, 80)), true, ""), 0);
    assertTrue(take.stream().isEmpty());
    assertEquals(1, take.refused());
    take.hear(inbound("lull/sleeve/stream/a", Bytes.of(""), true, ""), 0);
    assertEquals(1, take.refused());
  }

  @Test
  void theEmptyMessageThatClearsATopicAfterAStreamIsNoneOfIt() {
    hear("lull/sleeve/stream/a", message(0, 0, 80), 0);
    hear("lull/sleeve/stream/a", "", 1);
    assertEquals(0, take.refused());
  }

  @Test
  void aMessageInCborIsReadAsWhatItsSenderSaysItIs() {
    // {"seq": 1, "samples": [], "end": true}
    byte[] cbor = HexFormat.of().parseHex("a363736571016773616d706c65738063656e64f5");
    take.hear(inbound("lull/sleeve/stream/a", Bytes.of(cbor), false, StreamFormat.CBOR_TYPE), 0);
    assertEquals(0, take.refused(), () -> "" + take.why());
    assertTrue(take.recording().hasEnded());
  }

  @Test
  void itIsOverSoonAfterTheEnd() {
    hear("lull/sleeve/stream/a", "{\"seq\":0,\"end\":true}", 0);
    assertFalse(take.isOver(SECOND / 10));
    assertTrue(take.isOver(SECOND / 5));
  }

  @Test
  void itIsOverWhenNothingCameForASecond() {
    assertFalse(take.isOver(99 * SECOND));
    hear("lull/sleeve/stream/a", message(0, 0, 80), 0);
    assertFalse(take.isOver(SECOND));
    assertTrue(take.isOver(SECOND + 1));
  }

  @Test
  void whatWasLostIsToldSentenceBySentence() {
    hear("lull/sleeve/stream/a", message(0, 0, 300), 0);
    hear("lull/sleeve/stream/a", message(3, 2000, 80), 0);
    hear("lull/sleeve/stream/a", message(4, 100, 80), 0);
    hear("lull/sleeve/stream/b", message(4, 100, 80), 0);
    assertEquals(
        List.of(
            "Left out: 2 × a message that never came.",
            "Left out: 1 × a sample that came more than 1 s too late.",
            "Moved: 1 × a contact that lay beyond the elbow. Name the sleeve's --layout.",
            "Other streams came meanwhile and are left out: b."),
        losses());
  }

  @Test
  void aChunkIsNotRecordedAndToldOnceHoweverOftenItIsSent() {
    for (int i = 0; i < 3; i++) {
      hear(
          "lull/sleeve/stream/a",
          """
          {"seq":%d,"samples":[{"at":%d,"contacts":[]}],
           "chunks":[{"at":800,"play":[{"hold":{"place":"middle","for":"1 s"}}]}]}
          """
              .formatted(i, i),
          0);
    }
    assertEquals(List.of("Left out: 1 × a chunk that is a piece of pattern already."), losses());
  }

  private List<String> losses() {
    return new TakeLosses(take, Touches.of(take.recording(), Arm.STANDARD)).ofTheStream().toList();
  }

  private void hear(String topic, String text, long now) {
    take.hear(inbound(topic, Bytes.of(text), false, "application/json"), now);
  }

  private static Inbound inbound(String topic, Bytes payload, boolean retained, String type) {
    return new Inbound(topic, payload, retained, Optional.empty(), type);
  }

  private static String message(long number, long millis, int along) {
    return """
        {"seq":%d,"samples":[{"at":%d,"contacts":[{"along":%d,"around":0,"width":40,"pressure":0.5}]}]}
        """
        .formatted(number, millis, along);
  }
}
