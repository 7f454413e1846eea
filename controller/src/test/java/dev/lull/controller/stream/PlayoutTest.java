package dev.lull.controller.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.stream.StreamMessage.Held;
import dev.lull.controller.stream.StreamMessage.Sample;
import dev.lull.patterns.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

final class PlayoutTest {
  private static final long PERIOD = 20 * Heard.MILLI;
  private static final Contact HERE = new Contact(100, 0, 40, 0.8);
  private static final Contact THERE = new Contact(180, 90, 40, 0.8);

  private final Heard heard = new Heard();
  private final List<Double> felt = new ArrayList<>();
  private long sent;

  @Test
  void aSteadyStreamIsPlayedJustItsDelayAfterItCame() {
    long transit = Heard.MILLI;
    for (int i = 0; heard.now < Heard.START + 4_000 * Heard.MILLI; ) {
      for (; arrival(i, transit) <= heard.now + Heard.FRAME; i++) {
        heard.playout.take(SentStroke.message(i), arrival(i, transit));
      }
      heard.step();
    }
    long wanted = heard.now - Heard.START - transit - heard.playout.delay();
    assertEquals(SentStroke.at(wanted).along(), heard.contacts.along(0), 0.05);
  }

  private static long arrival(int message, long transit) {
    return Heard.START + message * SentStroke.PERIOD + transit;
  }

  @Test
  void aContactComesWithin50MsOfItsTimeWithoutALeap() {
    send(500, _ -> List.of(new Held(0, HERE)));
    double first = felt.stream().filter(it -> it > 0).findFirst().orElseThrow();
    assertTrue(first < 0.2 * HERE.pressure(), "it began with " + first);
    assertEquals(HERE.pressure(), felt.getLast(), 1e-9);
    assertTrue(farthestStep() < 0.35 * HERE.pressure());
    assertTrue(felt.stream().filter(it -> it > 0 && it < HERE.pressure() - 1e-9).count() <= 5);
  }

  @Test
  void aContactThatIsLiftedGoesWithin50Ms() {
    send(500, _ -> List.of(new Held(0, HERE)));
    felt.clear();
    send(300, _ -> List.of());
    assertEquals(0, felt.getLast());
    assertTrue(farthestStep() < 0.35 * HERE.pressure(), () -> felt.toString());
  }

  @Test
  void aFingerPutDownElsewhereIsGoneFromTheOnePlaceBeforeItComesAtTheOther() {
    send(500, _ -> List.of(new Held(0, HERE)));
    send(20, _ -> List.of());
    for (int i = 0; i < 25; i++) {
      send(20, _ -> List.of(new Held(0, THERE)));
      double along = heard.contacts.size() == 0 ? HERE.along() : heard.contacts.along(0);
      assertTrue(along == HERE.along() || along == THERE.along(), "between: " + along);
    }
    assertEquals(THERE.along(), heard.contacts.along(0));
    assertTrue(farthestStep() < 0.35 * HERE.pressure());
  }

  @Test
  void placesAreTakenTheShortestWayAround() {
    send(300, _ -> List.of(new Held(0, new Contact(100, 170, 40, 0.5))));
    send(20, _ -> List.of(new Held(0, new Contact(100, -170, 40, 0.5))));
    for (int i = 0; i < 20; i++) {
      send(20, _ -> List.of(new Held(0, new Contact(100, -170, 40, 0.5))));
      assertTrue(Math.abs(heard.contacts.around(0)) >= 170 - 1e-9);
    }
  }

  @Test
  void aGapIsBridgedFor150MsAndFadesOver300() {
    send(1_000, _ -> List.of(new Held(0, HERE)));
    felt.clear();
    silence(130);
    assertEquals(HERE.pressure(), felt.getLast(), 1e-9);
    silence(280);
    assertTrue(felt.getLast() > 0);
    silence(50);
    assertEquals(0, felt.getLast());
    assertTrue(farthestStep() < 0.06 * HERE.pressure());
    assertTrue(heard.playout.isAtRest());
  }

  @Test
  void afterAGapNothingIsPlayedThatWasMissed() {
    send(1_000, this::moving);
    silence(600);
    sent += 600 * Heard.MILLI / PERIOD;
    send(100, this::moving);
    double now = heard.contacts.along(0);
    assertTrue(now > along(sent) - 5, "felt at " + now + ", sent at " + along(sent));
  }

  @Test
  void theEndFadesOver300MsFromWhatWasSentLast() {
    send(500, _ -> List.of(new Held(0, HERE)));
    felt.clear();
    heard.take(new StreamMessage(sent, List.of(), true));
    silence(280);
    assertTrue(felt.getLast() > 0);
    silence(100);
    assertEquals(0, felt.getLast());
    assertTrue(farthestStep() < 0.06 * HERE.pressure());
    assertTrue(heard.playout.isOver());
  }

  @Test
  void aShortStreamIsPlayedThoughItsEndCameWithIt() {
    heard.take(
        new StreamMessage(
            0,
            List.of(
                new Sample(0, List.of(new Held(0, HERE))),
                new Sample(200 * Heard.MILLI, List.of(new Held(0, HERE)))),
            true));
    assertTrue(!heard.playout.isOver());
    silence(200);
    assertEquals(HERE.pressure(), felt.stream().mapToDouble(it -> it).max().orElse(0), 0.4);
    silence(600);
    assertTrue(heard.playout.isOver());
  }

  @Test
  void messagesThatCameBeforeAreDropped() {
    send(1_000, this::moving);
    double before = heard.contacts.along(0);
    for (long i = 0; i < sent; i++) {
      heard.take(message(i, this::moving));
      heard.step();
      assertTrue(heard.contacts.size() == 0 || heard.contacts.along(0) >= before);
    }
  }

  @Test
  void aSendersClockThatIsSetForwardOrBackIsSurvived() {
    for (long leap : new long[] {3_600_000, -3_000, 700, -700}) {
      Heard other = new Heard();
      long number = 0;
      double pressure = 0;
      for (int millis = 0; millis < 4_000; millis += 10) {
        if (millis % 20 == 0) {
          long at = (5_000 + millis + (millis > 1_500 ? leap : 0)) * Heard.MILLI;
          other.take(
              new StreamMessage(
                  number++, List.of(new Sample(at, List.of(new Held(0, HERE)))), false));
        }
        other.step();
        assertTrue(Math.abs(other.pressure() - pressure) < 0.35 * HERE.pressure());
        pressure = other.pressure();
      }
      assertEquals(HERE.pressure(), pressure, 1e-9, leap + " ms");
    }
  }

  @Test
  void aSendersClockThatGoesFastOrSlowIsFollowed() {
    for (double drift : new double[] {0.995, 1.005}) {
      Heard other = new Heard();
      int silent = 0;
      for (int millis = 0; millis < 60_000; millis += 10) {
        if (millis % 20 == 0) {
          long at = (long) (millis * drift * Heard.MILLI);
          other.take(
              new StreamMessage(
                  millis / 20, List.of(new Sample(at, List.of(new Held(0, HERE)))), false));
        }
        other.step();
        silent += millis > 500 && other.pressure() < HERE.pressure() - 1e-9 ? 1 : 0;
      }
      assertEquals(0, silent, "frames with less than was sent");
    }
  }

  @Test
  void aPauseOfOurOwnLeadsToNoLeap() {
    send(1_000, this::moving);
    heard.now += 500 * Heard.MILLI;
    felt.clear();
    felt.add(0.0);
    sent += 500 * Heard.MILLI / PERIOD;
    send(300, this::moving);
    assertTrue(farthestStep() < 0.35 * HERE.pressure());
    assertEquals(HERE.pressure(), felt.getLast(), 1e-9);
  }

  private double along(long number) {
    return 20 + number * 1.0;
  }

  private List<Held> moving(long number) {
    return List.of(new Held(0, new Contact(along(number), 0, 40, HERE.pressure())));
  }

  private StreamMessage message(long number, LongFunction<List<Held>> contacts) {
    return new StreamMessage(
        number, List.of(new Sample(number * PERIOD, contacts.apply(number))), false);
  }

  private void send(int millis, LongFunction<List<Held>> contacts) {
    for (long end = heard.now + millis * Heard.MILLI; heard.now < end; sent++) {
      heard.take(message(sent, contacts));
      for (long frame = 0; frame < PERIOD; frame += Heard.FRAME) {
        step();
      }
    }
  }

  private void silence(int millis) {
    for (long end = heard.now + millis * Heard.MILLI; heard.now < end; ) {
      step();
    }
  }

  private void step() {
    heard.step();
    felt.add(heard.pressure());
  }

  private double farthestStep() {
    double farthest = 0;
    for (int i = 1; i < felt.size(); i++) {
      farthest = Math.max(farthest, Math.abs(felt.get(i) - felt.get(i - 1)));
    }
    return farthest;
  }
}
