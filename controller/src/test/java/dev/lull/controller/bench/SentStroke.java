package dev.lull.controller.bench;

import static dev.lull.controller.bench.Clock.SECOND;

import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.stream.StreamMessage;
import dev.lull.controller.stream.StreamMessage.Held;
import dev.lull.controller.stream.StreamMessage.Sample;
import dev.lull.controller.stream.StreamWriter;
import dev.lull.patterns.Contact;
import java.util.ArrayList;
import java.util.List;

/// A finger that goes up and down the arm, sent as a phone does: 60 messages in a second, each with
/// the last three samples.
final class SentStroke {
  static final long RATE = 60;

  /// Millimetres a second at most.
  static final double FASTEST = 60 * 2 * Math.PI / 8;

  private static final int REPEATED = 3;

  private SentStroke() {}

  /// How far along the arm it is at a stream time, in millimetres.
  static double along(long time) {
    return 120 + 60 * Math.sin(2 * Math.PI * time / (8.0 * SECOND));
  }

  /// Sends so much of it by the clock.
  ///
  /// @return the moment at which it began, which is stream time 0
  static long send(MqttConnection sender, String topic, long length) throws Exception {
    long begun = System.nanoTime();
    for (long number = 0; due(number) <= length; number++) {
      Bytes payload = Bytes.of(StreamWriter.json(message(number)));
      Clock.parkUntil(begun + due(number));
      sender.send(topic, payload, "application/json");
    }
    return begun;
  }

  private static long due(long number) {
    return number * SECOND / RATE;
  }

  private static StreamMessage message(long number) {
    List<Sample> samples = new ArrayList<>();
    for (long i = Math.max(0, number - REPEATED + 1); i <= number; i++) {
      samples.add(new Sample(due(i), List.of(new Held(0, new Contact(along(due(i)), 0, 60, 0.6)))));
    }
    return new StreamMessage(number, samples, false);
  }
}
