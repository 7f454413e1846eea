package dev.lull.controller.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.stream.SentPattern;
import dev.lull.controller.stream.StreamFormat;
import dev.lull.controller.stream.StreamReader;
import dev.lull.controller.stream.StreamReading;
import dev.lull.controller.stream.StreamWriter;
import dev.lull.patterns.Arm;
import dev.lull.patterns.Contacts;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.PatternReader;
import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import dev.lull.patterns.Timeline;
import dev.lull.patterns.place.Surface;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A pattern that is streamed and recorded plays as it was.
final class StreamedAndPlayedAgainTest {
  private static final long MILLI = 1_000_000;
  private static final double MM = 1.5;
  private static final double PRESSURE = 0.02;
  private static final long EASE = 50 * MILLI;
  private static final long SAMPLE = 17 * MILLI;
  private static final Surface SURFACE = new Surface(Arm.STANDARD);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stroke: {path: wrist -> elbow, speed: 3 cm/s}",
        "stroke: {path: inner wrist -> thumb side middle -> outer elbow, speed: 10 cm/s, ease: 1 s}",
        "stroke: {path: outer 50 % -> little-finger side 70 %, speed: 5 cm/s, width: 25 mm}",
        "pet: {path: elbow -> wrist, speed: 6 cm/s, strokes: 3, lift: 700 ms}",
        "pet: {path: 40 % -> 60 %, speed: 3 cm/s, strokes: 5, back-and-forth: yes}",
        "hold: {place: thumb side middle, for: 3 s}",
        "knead: {places: [inner 60 %, outer 60 %], rate: 24 /min}",
        "pulse: {place: wrist, rate: 60 /min}",
        "breathe: {place: middle, rate: 12 /min}",
        "stroke: {drawing: {svg: M 0 0 C 20 -30 40 -30 40 0 S 20 40 0 10, unit: 1 mm, place: middle},"
            + " speed: 3 cm/s}",
        "together: [{hold: {place: 20 %, for: 4 s}}, {stroke: {path: 50 % -> elbow, speed: 2 cm/s}}]"
      })
  void everyContactIsWhereItWas(String step) {
    Timeline pattern = timeline("lull: 1\nname: T\nplay:\n  - " + step);
    Recording recording = recorded(pattern);
    Touches touches = Touches.of(recording, Arm.STANDARD);
    Timeline again =
        Sent.played(RecordedPattern.of("Again", "Again.", touches.all(), Arm.STANDARD));
    long start = touches.all().getFirst().start();
    int compared = 0;
    for (long t = 0; t < pattern.length(); t += 7 * MILLI) {
      if (!isEase(touches.all(), t)) {
        compared += compare(Sent.at(pattern, t), Sent.at(again, t - start), t);
      }
    }
    assertTrue(compared > 0);
    assertEquals(0, touches.missed());
  }

  /// Whether a finger is just coming, or going.
  private static boolean isEase(List<Touched> touches, long t) {
    return touches.stream()
        .anyMatch(
            it ->
                (t >= it.start() - SAMPLE && t <= it.start() + EASE)
                    || (t >= it.end() - EASE - SAMPLE && t <= it.end()));
  }

  private static int compare(Contacts was, Contacts is, long t) {
    int compared = 0;
    for (int i = 0; i < was.size(); i++) {
      int same = nearest(was, i, is);
      assertTrue(same >= 0, () -> "nothing touches at " + t / MILLI + " ms");
      double off = distance(was, i, is, same);
      assertTrue(off <= MM, () -> off + " mm off at " + t / MILLI + " ms");
      assertEquals(was.pressure(i), is.pressure(same), PRESSURE, () -> "at " + t / MILLI + " ms");
      assertEquals(was.width(i), is.width(same), 1.0);
      compared++;
    }
    return compared;
  }

  private static int nearest(Contacts was, int i, Contacts is) {
    int nearest = -1;
    for (int j = 0; j < is.size(); j++) {
      if (nearest < 0 || distance(was, i, is, j) < distance(was, i, is, nearest)) {
        nearest = j;
      }
    }
    return nearest;
  }

  private static double distance(Contacts was, int i, Contacts is, int j) {
    return SURFACE.distance(was.along(i), was.around(i), is.along(j), is.around(j));
  }

  private static Recording recorded(Timeline pattern) {
    SentPattern sent = new SentPattern(pattern, pattern.length());
    Recording recording = new Recording();
    while (!sent.isOver()) {
      byte[] json = StreamWriter.json(sent.next()).getBytes(StandardCharsets.UTF_8);
      recording.take(
          assertInstanceOf(StreamReading.Read.class, StreamReader.read(json, StreamFormat.JSON))
              .message());
    }
    return recording;
  }

  private static Timeline timeline(String text) {
    return switch (PatternReader.read("test", text)) {
      case Reading.Read<Pattern>(Pattern pattern) -> pattern.on(Arm.STANDARD);
      case Reading.Broken<Pattern>(List<Problem> problems) -> throw new AssertionError(problems);
    };
  }
}
