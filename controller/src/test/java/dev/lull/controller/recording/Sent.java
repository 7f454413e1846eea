package dev.lull.controller.recording;

import dev.lull.controller.stream.StreamMessage;
import dev.lull.controller.stream.StreamMessage.Held;
import dev.lull.controller.stream.StreamMessage.Sample;
import dev.lull.patterns.Arm;
import dev.lull.patterns.Contact;
import dev.lull.patterns.Contacts;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.PatternReader;
import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import dev.lull.patterns.Timeline;
import java.util.List;

/// Streams, and what is played of their recordings, for tests.
final class Sent {
  static final long MILLI = 1_000_000;

  private Sent() {}

  static Contact contact(double along) {
    return new Contact(along, 0, 40, 0.5);
  }

  static Sample sample(long millis, Held... held) {
    return new Sample(millis * MILLI, List.of(held));
  }

  static Sample sample(long millis, double along) {
    return sample(millis, new Held(0, contact(along)));
  }

  static StreamMessage message(long number, Sample... samples) {
    return new StreamMessage(number, List.of(samples), false);
  }

  static StreamMessage end(long number) {
    return new StreamMessage(number, List.of(), true);
  }

  static Recording recorded(StreamMessage... messages) {
    Recording recording = new Recording();
    List.of(messages).forEach(recording::take);
    return recording;
  }

  static Timeline played(Recording recording) {
    List<Touched> touches = Touches.of(recording, Arm.STANDARD).all();
    return played(RecordedPattern.of("Test", "A test.", touches, Arm.STANDARD));
  }

  static Timeline played(RecordedPattern recorded) {
    return switch (PatternReader.read("test.lull.yaml", recorded.text())) {
      case Reading.Read<Pattern>(Pattern pattern) -> pattern.on(Arm.STANDARD);
      case Reading.Broken<Pattern>(List<Problem> problems) -> throw new AssertionError(problems);
    };
  }

  static Contacts at(Timeline timeline, long nanos) {
    Contacts contacts = new Contacts();
    timeline.contactsAt(nanos, contacts);
    return contacts;
  }
}
