package dev.lull.controller.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.stream.StreamMessage.Held;
import dev.lull.controller.stream.StreamMessage.Sample;
import dev.lull.patterns.Arm;
import dev.lull.patterns.Contact;
import dev.lull.patterns.Library;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.Reading;
import dev.lull.patterns.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SentPatternTest {
  private static final long LENGTH = 20_000_000_000L;
  private static final double FARTHEST = 12.5;

  static List<String> names() {
    return Library.bundled().names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatIsSentOfEveryPatternIsReadAndNoFingerLeaps(String name) {
    SentPattern sent = new SentPattern(timeline(name), LENGTH);
    int messages = 0;
    boolean end = false;
    while (!sent.isOver()) {
      StreamReading.Read read =
          assertInstanceOf(StreamReading.Read.class, read(StreamWriter.json(sent.next())));
      assertNoLeap(read.message().samples());
      end = read.message().end();
      messages++;
    }
    assertEquals(LENGTH * 60 / 1_000_000_000L + 1, messages);
    assertTrue(end);
  }

  @Test
  void oneThatIsCutShortEndsWithItsNextMessage() {
    SentPattern sent = new SentPattern(timeline("petting"), LENGTH);
    StreamMessage first = sent.next();
    StreamMessage end = sent.end();
    assertEquals(new StreamMessage(first.number() + 1, first.samples(), true), end);
  }

  @Test
  void aContactThatGoesOnKeepsItsFingerWhenAnotherGoes() {
    Contact staying = new Contact(150, 0, 40, 0.5);
    FingersOfContacts fingers = new FingersOfContacts();
    int finger = fingers.of(List.of(new Contact(20, 0, 40, 0.5), staying)).get(1).finger();
    assertEquals(List.of(new Held(finger, staying)), fingers.of(List.of(staying)));
  }

  private static void assertNoLeap(List<Sample> samples) {
    for (int i = 1; i < samples.size(); i++) {
      for (Held held : samples.get(i).contacts()) {
        samples.get(i - 1).contacts().stream()
            .filter(it -> it.finger() == held.finger())
            .forEach(it -> assertNear(it.contact(), held.contact()));
      }
    }
  }

  private static void assertNear(Contact before, Contact now) {
    assertTrue(Math.abs(before.along() - now.along()) <= FARTHEST, before + " to " + now);
  }

  private static Timeline timeline(String name) {
    return switch (Library.bundled().find(name).orElseThrow()) {
      case Reading.Read<Pattern>(Pattern pattern) -> pattern.on(Arm.STANDARD);
      case Reading.Broken<Pattern> broken -> throw new AssertionError(broken);
    };
  }

  private static StreamReading read(String json) {
    return StreamReader.read(json.getBytes(StandardCharsets.UTF_8), StreamFormat.JSON);
  }
}
