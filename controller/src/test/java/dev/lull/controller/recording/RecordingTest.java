package dev.lull.controller.recording;

import static dev.lull.controller.recording.Sent.end;
import static dev.lull.controller.recording.Sent.message;
import static dev.lull.controller.recording.Sent.recorded;
import static dev.lull.controller.recording.Sent.sample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.stream.StreamMessage.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RecordingTest {
  @Test
  void whatComesTwiceCountsOnce() {
    Recording recording =
        recorded(
            message(0, sample(0, 80)),
            message(1, sample(0, 80), sample(16, 81)),
            message(1, sample(0, 80), sample(16, 81)));
    assertEquals(List.of(sample(0, 80), sample(16, 81)), recording.samples());
    assertEquals(0, recording.missing());
  }

  @Test
  void whatComesOutOfOrderHasItsPlace() {
    Recording recording =
        recorded(message(0, sample(0, 80)), message(2, sample(32, 82)), message(1, sample(16, 81)));
    assertEquals(List.of(sample(0, 80), sample(16, 81), sample(32, 82)), recording.samples());
    assertEquals(0, recording.missing());
  }

  @Test
  void messagesThatNeverCameAreCounted() {
    assertEquals(
        3, recorded(message(7, sample(0, 80)), message(9, sample(9, 8)), end(12)).missing());
  }

  @Test
  void aSampleThatComesMoreThanASecondTooLateIsLeftOutAndCounted() {
    Recording recording = recorded(message(0, sample(1_500, 80)), message(1, sample(499, 81)));
    assertEquals(List.of(sample(1_500, 80)), recording.samples());
    assertEquals(1, recording.late());
  }

  @Test
  void itEndsWithTheEndAndKeepsWhatComesAfterItInAHurry() {
    Recording recording = recorded(message(0, sample(0, 80)), end(2), message(1, sample(16, 81)));
    assertTrue(recording.hasEnded());
    assertEquals(16 * Sent.MILLI, recording.length());
  }

  @Test
  void thereIsAnEndToWhatItHolds() {
    Recording recording = new Recording();
    for (int i = 0; i <= Recording.MOST; i++) {
      recording.take(message(i, new Sample(i * 1_000L, List.of())));
    }
    assertTrue(recording.isFull());
    assertEquals(Recording.MOST, recording.samples().size());
  }
}
