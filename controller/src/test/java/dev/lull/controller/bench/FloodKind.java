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
      50),
  PLAYS("plays", TappedLull.TOPICS.of(Verb.PLAY), Bytes.of("resting-hand"), 50),
  GARBAGE("random bytes as plays", TappedLull.TOPICS.of(Verb.PLAY), noise(200), 50),
  UNKNOWN("unknown topics", "lull/sleeve/cmd/dance", Bytes.of("now"), 50),
  BIG("plays of 64 KiB", TappedLull.TOPICS.of(Verb.PLAY), noise(64 * 1024), 1);

  private final String words;
  private final String topic;

  @SuppressWarnings("ImmutableEnumChecker") // It never changes.
  private final Bytes payload;

  private final int perBeat;

  FloodKind(String words, String topic, Bytes payload, int perBeat) {
    this.words = words;
    this.topic = topic;
    this.payload = payload;
    this.perBeat = perBeat;
  }

  String topic() {
    return topic;
  }

  byte[] payload() {
    return payload.toArray();
  }

  /// Messages in each [Flood#BEAT].
  int perBeat() {
    return perBeat;
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
