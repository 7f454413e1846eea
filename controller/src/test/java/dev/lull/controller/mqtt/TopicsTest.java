package dev.lull.controller.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TopicsTest {
  private static final Topics TOPICS = new Topics("home", "left");

  @ParameterizedTest
  @CsvSource({"phone-1, home/left/stream/phone-1", "all/phone-1, home/all/stream/phone-1"})
  void aStreamIsFoundByItsTopicAndItsTopicByItsId(String id, String topic) {
    assertEquals(topic, TOPICS.stream(id));
    assertTrue(TOPICS.isStream(topic));
    assertEquals(id, TOPICS.streamOf(topic));
    assertTrue(Topics.isStreamId(id));
  }

  @ParameterizedTest
  @CsvSource({
    "home/right/stream/phone",
    "home/left/state",
    "other/all/stream/phone",
    "home/all/streams"
  })
  void whatGoesElsewhereIsNoStreamOfThisSleeve(String topic) {
    assertFalse(TOPICS.isStream(topic));
  }

  @Test
  void anIdIsOneLevelAfterAllOrAlone() {
    assertFalse(Topics.isStreamId("all/"));
    assertFalse(Topics.isStreamId("all/a/b"));
    assertFalse(Topics.isStreamId("any/a"));
    assertFalse(Topics.isStreamId(""));
  }
}
