package dev.lull.controller.recording;

import static dev.lull.controller.recording.Sent.MILLI;
import static dev.lull.controller.recording.Sent.contact;
import static dev.lull.controller.recording.Sent.end;
import static dev.lull.controller.recording.Sent.message;
import static dev.lull.controller.recording.Sent.recorded;
import static dev.lull.controller.recording.Sent.sample;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.controller.stream.StreamMessage.Held;
import dev.lull.patterns.Arm;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TouchesTest {
  @Test
  void aFingerThatIsLiftedStaysUntilThenAndIsGoneWithin50Ms() {
    Touches touches = of(recorded(message(0, sample(0, 80), sample(100, 90), sample(120))));
    assertEquals(1, touches.all().size());
    Touched touched = touches.all().getFirst();
    assertEquals(0, touched.start());
    assertEquals(170 * MILLI, touched.end());
    assertEquals(contact(90), touched.moments().getLast().contact());
  }

  @Test
  void eachTimeThatAFingerTouchesIsATouchOfItsOwn() {
    Touches touches =
        of(
            recorded(
                message(0, sample(0, 80), sample(120), sample(240, 30), sample(360), sample(400))));
    assertEquals(List.of(0L, 240 * MILLI), touches.all().stream().map(Touched::start).toList());
  }

  @Test
  void aTapTakesTheShortestTimeThatATouchMay() {
    Touches touches = of(recorded(message(0, sample(0, 80), sample(16))));
    assertEquals(100 * MILLI, touches.all().getFirst().end());
  }

  @Test
  void aFingerThatComesAgainAtOnceIsGoneFromTheOnePlaceFirst() {
    Touches touches =
        of(
            recorded(
                message(
                    0, sample(0, 80), sample(100), sample(110, 30), sample(210, 50), sample(220))));
    assertEquals(150 * MILLI, touches.all().getFirst().end());
    Touched second = touches.all().getLast();
    assertEquals(150 * MILLI, second.start());
    assertEquals(38, second.moments().getFirst().contact().along(), 1e-9);
  }

  @Test
  void aTouchThatIsOverBeforeTheFingerHasGoneFromTheOneBeforeIsCounted() {
    Touches touches =
        of(recorded(message(0, sample(0, 80), sample(5), sample(10, 30), sample(15), sample(99))));
    assertEquals(1, touches.all().size());
    assertEquals(1, touches.missed());
  }

  @Test
  void whatIsNotHeardOfFor150MsFadesAndIsTakenUpAgain() {
    Touches touches =
        of(
            recorded(
                message(0, sample(0, 80), sample(100, 80)),
                message(9, sample(900, 30), sample(910, 30))));
    Touched first = touches.all().getFirst();
    assertEquals(550 * MILLI, first.end());
    assertEquals(0, first.moments().getLast().contact().pressure(), 1e-9);
    assertEquals(0.25, pressureAt(first, 400 * MILLI), 1e-9);
    assertEquals(900 * MILLI, touches.all().getLast().start());
  }

  @Test
  void whatIsTakenUpWhileItFadesLeavesOffThere() {
    Touches touches =
        of(recorded(message(0, sample(0, 80), sample(100, 80)), message(9, sample(300, 80))));
    assertEquals(300 * MILLI, touches.all().getFirst().end());
    assertEquals(300 * MILLI, touches.all().getLast().start());
  }

  @Test
  void anEndFadesAtOnce() {
    assertEquals(
        400 * MILLI,
        of(recorded(message(0, sample(0, 80), sample(100, 80)), end(1))).all().getFirst().end());
  }

  @Test
  void aContactBeyondTheElbowIsMovedThereAndCounted() {
    Touches touches = of(recorded(message(0, sample(0, 300), sample(100, 100))));
    assertEquals(1, touches.beyond());
    assertEquals(
        Arm.STANDARD.length(), touches.all().getFirst().moments().getFirst().contact().along());
  }

  @Test
  void fingersAreFollowedEachByItself() {
    Touches touches =
        of(
            recorded(
                message(
                    0,
                    sample(0, new Held(3, contact(80))),
                    sample(100, new Held(3, contact(81)), new Held(1, contact(20))),
                    sample(200, new Held(1, contact(21))))));
    assertEquals(List.of(3, 1), touches.all().stream().map(Touched::finger).toList());
  }

  private static double pressureAt(Touched touched, long at) {
    return touched.moments().stream()
        .filter(it -> it.at() == at)
        .findFirst()
        .orElseThrow()
        .contact()
        .pressure();
  }

  private static Touches of(Recording recording) {
    return Touches.of(recording, Arm.STANDARD);
  }
}
