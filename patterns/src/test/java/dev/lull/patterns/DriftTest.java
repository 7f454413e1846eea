package dev.lull.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/// What changes as time passes.
class DriftTest {
  private static final long SECOND = 1_000_000_000;
  private static final long MINUTE = 60 * SECOND;

  /// "Stroke slowly from wrist to elbow at 3 cm/s, every 10 s for 10 minutes, slowing by 40 %."
  private static final String SLOWING =
      """
      lull: 1
      name: Slowing stroke
      length: 10 min
      drift: {pace: -40 %}
      play:
        - stroke: {path: wrist -> elbow, speed: 3 cm/s}
          every: 10 s
      """;

  @Test
  void theSentenceTakesAtMostTenLinesAndDoesWhatItSays() {
    assertTrue(SLOWING.lines().count() <= 10);
    Timeline timeline = Reads.pattern(SLOWING).on(Arm.STANDARD);
    List<Stroked> strokes = timeline.strokes(timeline.length());
    assertEquals(10 * MINUTE, timeline.length());
    assertEquals(48, strokes.size());
    assertEquals(30, strokes.getFirst().speed(), 1e-6);
    assertEquals(18.2, strokes.getLast().speed(), 0.3);
  }

  @Test
  void theTimeFromStartToStartGrowsAsTheStrokesSlowDown() {
    List<Stroked> strokes = Reads.pattern(SLOWING).on(Arm.STANDARD).strokes(Timeline.ENDLESS);
    for (int i = 1; i < strokes.size(); i++) {
      long gap = strokes.get(i).start() - strokes.get(i - 1).start();
      double expected = 10 * SECOND * 30 / strokes.get(i - 1).speed();
      assertEquals(expected, (double) gap, SECOND / 1000.0);
    }
  }

  @Test
  void overTimesADriftGoesFromTheFirstToTheLast() {
    List<Stroked> strokes =
        Reads.playing(
                """
                  - stroke: {path: wrist -> elbow, speed: 4 cm/s}
                    times: 5
                    drift: {speed: -50 %, pressure: -50 %}
                """)
            .on(Arm.STANDARD)
            .strokes(Timeline.ENDLESS);
    assertEquals(5, strokes.size());
    for (int i = 0; i < 5; i++) {
      assertEquals(40 * (1 - 0.125 * i), strokes.get(i).speed(), 1e-6);
      assertEquals(0.4 * (1 - 0.125 * i), strokes.get(i).pressure(), 1e-9);
    }
  }

  @Test
  void anEasedDriftIsHalfWayInTheMiddleAndGentleAtTheEnds() {
    List<Stroked> strokes =
        Reads.playing(
                """
                  - stroke: {path: wrist -> elbow, speed: 4 cm/s}
                    times: 101
                    drift: {speed: -50 %, shape: eased}
                """)
            .on(Arm.STANDARD)
            .strokes(Timeline.ENDLESS);
    assertEquals(30, strokes.get(50).speed(), 1e-3);
    assertEquals(40, strokes.get(1).speed(), 0.01);
    assertEquals(20, strokes.get(99).speed(), 0.01);
  }

  @Test
  void speedAloneLeavesTheRhythmAndRateAloneTheStroke() {
    String step =
        """
          - stroke: {path: wrist -> elbow, speed: 6 cm/s}
            every: 10 s
            for: 5 min
            drift: {%s: -50 %%}
        """;
    List<Stroked> slower =
        Reads.playing(step.formatted("speed")).on(Arm.STANDARD).strokes(Timeline.ENDLESS);
    assertEquals(30, slower.size());
    assertEquals(29 * 10 * SECOND, slower.getLast().start());
    assertEquals(30, slower.getLast().speed(), 1.1);
    List<Stroked> rarer =
        Reads.playing(step.formatted("rate")).on(Arm.STANDARD).strokes(Timeline.ENDLESS);
    assertTrue(rarer.stream().allMatch(stroke -> Math.abs(stroke.speed() - 60) < 1e-6));
    assertTrue(rarer.size() < 25, rarer.size() + " strokes");
  }

  @Property(tries = 30)
  void aDriftOfNothingIsNoDrift(
      @ForAll @IntRange(min = 1, max = 9) int speed, @ForAll @LongRange(max = 600_000) long milli) {
    String with = SLOWING.replace("-40 %", "0 %").replace("3 cm/s", speed + " cm/s");
    String slow = with.replace("every: 10 s", "every: 30 s");
    String without = slow.replace("drift: {pace: 0 %}\n", "");
    long t = milli * SECOND / 1000;
    assertEquals(
        Told.contacts(Reads.pattern(without).on(Arm.STANDARD), t),
        Told.contacts(Reads.pattern(slow).on(Arm.STANDARD), t));
  }

  @Test
  void windingDownSlowsLightensAndFades() {
    Timeline timeline =
        Reads.pattern(
                """
                lull: 1
                name: T
                length: 40 min
                wind-down: {for: 20 min}
                play:
                  - hold: {place: middle, for: 5 s, pressure: 50 %}
                    every: 12 s
                """)
            .on(Arm.STANDARD);
    List<Stroked> holds = timeline.strokes(Timeline.ENDLESS);
    assertEquals(10 * SECOND, holds.getFirst().length());
    assertEquals(0.5, holds.get(99).pressure(), 1e-9);
    assertEquals(10 * SECOND / 0.75, (double) holds.getLast().length(), SECOND / 4.0);
    assertEquals(0.35, holds.getLast().pressure(), 0.01);
    assertTrue(mostIn(timeline, 38 * MINUTE, 39 * MINUTE) > 0.35);
    assertTrue(mostIn(timeline, 40 * MINUTE - 10 * SECOND, 40 * MINUTE) < 0.03);
  }

  @Test
  void aDriftInAStepThatIsPlayedOnceGoesOverTheLengthAroundIt() {
    String inside =
        """
        lull: 1
        name: T
        length: 10 min
        play:
          - stroke: {path: wrist -> elbow, speed: 3 cm/s}
            every: 10 s
            drift: {pace: -40 %}
        """;
    assertEquals(
        Reads.pattern(SLOWING).on(Arm.STANDARD).strokes(Timeline.ENDLESS),
        Reads.pattern(inside).on(Arm.STANDARD).strokes(Timeline.ENDLESS));
  }

  private static double mostIn(Timeline timeline, long from, long to) {
    double most = 0;
    for (long t = from; t < to; t += SECOND / 20) {
      Contacts contacts = new Contacts();
      timeline.contactsAt(t, contacts);
      for (int i = 0; i < contacts.size(); i++) {
        most = Math.max(most, contacts.pressure(i));
      }
    }
    return most;
  }
}
