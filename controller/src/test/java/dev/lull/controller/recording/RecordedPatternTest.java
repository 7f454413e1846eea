package dev.lull.controller.recording;

import static dev.lull.controller.recording.Sent.MILLI;
import static dev.lull.controller.recording.Sent.contact;
import static dev.lull.controller.recording.Sent.message;
import static dev.lull.controller.recording.Sent.recorded;
import static dev.lull.controller.recording.Sent.sample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.stream.StreamMessage.Held;
import dev.lull.patterns.Arm;
import dev.lull.patterns.Contact;
import dev.lull.patterns.Contacts;
import dev.lull.patterns.Timeline;
import dev.lull.patterns.document.FileLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RecordedPatternTest {
  @Test
  void oneFingerIsWrittenTouchAfterTouch() {
    assertEquals(
        """
        # Recorded from "x".
        # Each trace is one touch of a finger. Touches: 2, fingers: 1.
        # Places are shares of the arm, which was taken to be 240 mm long.
        lull: 1
        name: "Two \\"taps\\": and # a colon"
        about: Recorded from a live stream.
        play:
          - trace:
              width: 40 mm
              points:
                - 0 s, 50 %, 50 %
                - 0.25 s, 50 %, 50 %
            every: 0.5 s
          - trace:
              width: 40 mm
              points:
                - 0 s, 25 %, 50 %
                - 0.1 s, 37.5 %, 50 %
                - 0.25 s, 37.5 %, 50 %
        """,
        RecordedPattern.of(
                "Two \"taps\": and # a colon",
                "Recorded from \"x\".",
                touches(
                    recorded(
                        message(0, sample(700, 120), sample(800, 120), sample(900)),
                        message(1, sample(1000), sample(1100), sample(1200, 60)),
                        message(2, sample(1300, 90), sample(1400)))),
                Arm.STANDARD)
            .text());
  }

  @Test
  void fingersThatCloselyFollowEachOtherComeAtTheirTimes() {
    Recording recording =
        recorded(
            message(
                0,
                sample(0, new Held(0, contact(50))),
                sample(30, new Held(0, contact(50)), new Held(1, contact(100))),
                sample(400, new Held(1, contact(100)))),
            message(1, sample(450), sample(500)));
    Timeline played = Sent.played(recording);
    assertEquals(0, Sent.at(played, 99 * MILLI).size());
    assertEquals(1, Sent.at(played, 129 * MILLI).size());
    assertEquals(2, Sent.at(played, 131 * MILLI).size());
  }

  @Test
  void widthsThatChangeAreKept() {
    Recording recording =
        recorded(
            message(
                0,
                sample(0, new Held(0, new Contact(50, 20.3, 30, 0.5))),
                sample(100, new Held(0, new Contact(50, 20.3, 50, 0.5))),
                sample(200)));
    Contacts contacts = Sent.at(Sent.played(recording), 75 * MILLI);
    assertEquals(45, contacts.width(0), 1e-9);
    assertEquals(20.3, contacts.around(0), 1e-9);
  }

  @Test
  void whatIsTooLongForAFileIsCutWhereItIsFullAndEndsGently() {
    Recording recording = new Recording();
    for (int i = 0; i < 60_000; i++) {
      recording.take(message(i, sample(i * 20L, i % 2 == 0 ? 50 : 100)));
    }
    RecordedPattern recorded =
        RecordedPattern.of("Long", "Long.", touches(recording), Arm.STANDARD);
    assertTrue(recorded.length() < recorded.whole());
    assertTrue(recorded.text().length() <= FileLimits.CHARACTERS);
    Timeline played = Sent.played(recorded);
    assertEquals(recorded.length(), played.length());
    assertTrue(Sent.at(played, played.length() - MILLI).pressure(0) < 0.01);
    assertTrue(
        recorded.text().lines().count() > 15_000, () -> "" + recorded.text().lines().count());
  }

  @Test
  void asManyTapsAreKeptAsAFileHasSteps() {
    Recording recording = new Recording();
    for (int i = 0; i < 2_400; i++) {
      recording.take(message(i, i % 2 == 0 ? sample(i * 120L, 50) : sample(i * 120L)));
    }
    RecordedPattern recorded =
        RecordedPattern.of("Taps", "Taps.", touches(recording), Arm.STANDARD);
    assertTrue(recorded.touches() > 900 && recorded.touches() <= 1_000);
    assertTrue(Sent.played(recorded).length() > 0);
  }

  @Test
  void aSlowWayIsWrittenInAFewPoints() {
    List<Moment> moments = new ArrayList<>();
    IntStream.range(0, 1_000)
        .forEach(i -> moments.add(new Moment(16L * i * MILLI, contact(20 + i * 0.2))));
    String text =
        RecordedPattern.of("Way", "Way.", List.of(new Touched(0, moments)), Arm.STANDARD).text();
    assertEquals(2, text.lines().filter(it -> it.contains(" s, ")).count());
  }

  private static List<Touched> touches(Recording recording) {
    return Touches.of(recording, Arm.STANDARD).all();
  }
}
