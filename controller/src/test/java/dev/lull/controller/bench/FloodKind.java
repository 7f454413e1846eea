package dev.lull.controller.bench;

import dev.lull.controller.command.Verb;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.rig.TappedLull;
import java.util.Random;

/// What too much is sent of.
enum FloodKind {
  STREAM(
      "a stream without the lease",
      TappedLull.TOPICS.stream("flood"),
      Bytes.of("{\"seq\": 0, \"samples\": [{\"at\": 0, \"contacts\": []}]}"),
      10),
  PLAYS("plays", TappedLull.TOPICS.of(Verb.PLAY), Bytes.of("resting-hand"), 10),
  GARBAGE("random bytes as plays", TappedLull.TOPICS.of(Verb.PLAY), noise(200), 10),
  UNKNOWN("unknown topics", "lull/sleeve/cmd/dance", Bytes.of("now"), 10),
  BIG("plays of 64 KiB", TappedLull.TOPICS.of(Verb.PLAY), noise(64 * 1024), 1);

  private final String words;
  private final String topic;

  @SuppressWarnings("ImmutableEnumChecker") // It never changes.
  private final Bytes payload;

  private final int perMilli;

  FloodKind(String words, String topic, Bytes payload, int perMilli) {
    this.words = words;
    this.topic = topic;
    this.payload = payload;
    this.perMilli = perMilli;
  }

  String topic() {
    return topic;
  }

  byte[] payload() {
    return payload.toArray();
  }

  /// Messages in a millisecond.
  int perMilli() {
    return perMilli;
  }

  @Override
  public String toString() {
    return words;
  }

  private static Bytes noise(int length) {
    byte[] bytes = new byte[length];
    new Random(1).nextBytes(bytes);
    return Bytes.of(bytes);
  }
}
