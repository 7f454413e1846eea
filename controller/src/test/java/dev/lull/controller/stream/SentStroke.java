package dev.lull.controller.stream;

import dev.lull.controller.stream.StreamMessage.Held;
import dev.lull.controller.stream.StreamMessage.Sample;
import dev.lull.patterns.Contact;
import java.util.ArrayList;
import java.util.List;

/// A finger that goes up and down the arm and around it, sent as a phone does: 60 messages in a
/// second, each with the last three samples.
final class SentStroke {
  static final long PERIOD = 1_000_000_000L / 60;

  /// Millimetres a nanosecond at most.
  static final double FASTEST = 80 * 2 * Math.PI / 8e9;

  private static final int REPEATED = 3;

  private SentStroke() {}

  /// Where it is at a stream time.
  static Contact at(long time) {
    double turn = 2 * Math.PI * time / 8e9;
    return new Contact(120 + 80 * Math.sin(turn), 170 + 30 * Math.cos(turn), 40, 0.5);
  }

  /// The message of that number.
  static StreamMessage message(long number) {
    List<Sample> samples = new ArrayList<>();
    for (long i = Math.max(0, number - REPEATED + 1); i <= number; i++) {
      samples.add(new Sample(i * PERIOD, List.of(new Held(0, at(i * PERIOD)))));
    }
    return new StreamMessage(number, samples, false);
  }
}
