package dev.lull.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// What holds of a pattern in which something varies, whatever chance has it do.
class VariationLawsTest {
  private static final long SECOND = 1_000_000_000;
  private static final long MILLI = 1_000_000;
  private static final double SPEED = 30;

  @Provide
  Arbitrary<String> steps() {
    return Arbitraries.of(
        "stroke: {path: wrist -> elbow, speed: 3 cm/s}\n    every: 20 s",
        "pet: {path: elbow -> outer wrist, speed: 6 cm/s, strokes: 3}\n    every: 30 s",
        "hold: {place: middle, for: 3 s}\n    every: 20 s",
        "knead: {places: [inner 60 %, outer 60 %]}\n    every: 15 s\n    times: 4",
        "pulse: {place: inner wrist, rate: 60 /min}\n    every: 2 s\n    for: 30 s",
        "breathe: {place: middle, rate: 6 /min}\n    every: 20 s",
        "trace: {points: ['0 s, wrist, 30 %', '4 s, elbow, 70 %'], ease: 300 ms}\n    every: 20 s",
        "stroke: {path: wrist -> elbow, speed: 3 cm/s}\n    every: 5 s\n    overrun: overlap",
        "stroke: {path: wrist -> elbow, speed: 3 cm/s}\n    every: 5 s\n    overrun: wait");
  }

  @Property(tries = 200)
  void theSameSeedGivesTheSameTouchToTheBit(
      @ForAll("steps") String step,
      @ForAll @IntRange(max = 999) int seed,
      @ForAll @LongRange(max = 3_600_000) long milli) {
    assertEquals(
        Told.contacts(varied(step, seed, 20), milli * MILLI),
        Told.contacts(varied(step, seed, 20), milli * MILLI));
  }

  @Property(tries = 100)
  void contactsDoNotDependOnTheOrderOfAsking(
      @ForAll("steps") String step, @ForAll @Size(20) List<@LongRange(max = 3600) Long> at) {
    Timeline timeline = varied(step, 1, 20);
    List<String> forwards = at.stream().map(t -> Told.contacts(timeline, t * SECOND)).toList();
    List<Long> back = new ArrayList<>(at).reversed();
    assertEquals(
        forwards, back.stream().map(t -> Told.contacts(timeline, t * SECOND)).toList().reversed());
  }

  @Property(tries = 50)
  void anotherSeedGivesAnotherTouch(
      @ForAll("steps") String step, @ForAll @IntRange(max = 999) int seed) {
    assertNotEquals(
        varied(step, seed, 20).strokes(60 * SECOND),
        varied(step, seed + 1, 20).strokes(60 * SECOND));
  }

  @Property(tries = 50)
  void whatEverythingTakesDoesNotDependOnChance(
      @ForAll("steps") String step, @ForAll @IntRange(max = 999) int seed) {
    String once = "lull: 1\nname: T\nseed: %s\n%splay:\n  - %s\n";
    String vary = vary(20);
    assertEquals(
        Reads.pattern(once.formatted(0, vary, step)).on(Arm.STANDARD).length(),
        Reads.pattern(once.formatted(seed, vary, step)).on(Arm.STANDARD).length());
  }

  @Property(tries = 100)
  void aVariedStrokeStaysWithinItsSpeedPressureAndTime(
      @ForAll @IntRange(max = 999) int seed, @ForAll @IntRange(min = 1, max = 30) int share) {
    Timeline timeline =
        varied("stroke: {path: wrist -> elbow, speed: 3 cm/s}\n    every: 20 s", seed, share);
    long last = -20 * SECOND;
    List<Stroked> strokes = timeline.strokes(400 * SECOND);
    assertEquals(20, strokes.size());
    for (int i = 0; i < strokes.size(); i++) {
      Stroked stroke = strokes.get(i);
      double off = share / 100.0;
      assertEquals(SPEED, stroke.speed(), SPEED * off * 1.001);
      assertEquals(0.4, stroke.pressure(), 0.4 * off * 1.001);
      assertTrue(stroke.start() >= i * 20L * SECOND && stroke.start() >= last);
      last = stroke.start() + stroke.length();
      assertTrue(last <= (i + 1) * 20L * SECOND, "it is over before the next can begin");
    }
  }

  @Property(tries = 50)
  void pressureIsContinuousWhateverChanceDoes(
      @ForAll("steps") String step, @ForAll @IntRange(max = 999) int seed) {
    Timeline timeline = varied(step, seed, 20);
    double before = 0;
    for (long t = 0; t < 60 * SECOND; t += 2 * MILLI) {
      double now = pressure(timeline, t);
      assertTrue(Math.abs(now - before) < 0.04, "a jump at " + t);
      before = now;
    }
  }

  @Test
  void whatVariesByNothingIsAsWritten() {
    String step = "stroke: {path: wrist -> elbow, speed: 3 cm/s}\n    every: 20 s";
    Timeline written =
        Reads.pattern("lull: 1\nname: T\nlength: endless\nplay:\n  - " + step).on(Arm.STANDARD);
    for (long t = 0; t < 100 * SECOND; t += 7 * MILLI) {
      assertEquals(Told.contacts(written, t), Told.contacts(varied(step, 5, 0), t));
    }
  }

  @Test
  void anInnerVariationTakesThePlaceOfTheOuterOneKeyByKey() {
    Timeline timeline =
        Reads.pattern(
                """
                lull: 1
                name: T
                vary: {speed: 20 %, pressure: 20 %}
                play:
                  - stroke: {path: wrist -> elbow, speed: 3 cm/s}
                    times: 20
                    vary: {speed: 0 %}
                """)
            .on(Arm.STANDARD);
    List<Stroked> strokes = timeline.strokes(Timeline.ENDLESS);
    assertTrue(strokes.stream().allMatch(stroke -> stroke.length() == 8 * SECOND));
    assertEquals(20, strokes.stream().map(Stroked::pressure).distinct().count());
  }

  private static double pressure(Timeline timeline, long t) {
    Contacts contacts = new Contacts();
    timeline.contactsAt(t, contacts);
    double sum = 0;
    for (int i = 0; i < contacts.size(); i++) {
      sum += contacts.pressure(i);
    }
    return sum;
  }

  private static Timeline varied(String step, int seed, int share) {
    String head = "lull: 1\nname: T\nlength: endless\nseed: " + seed + "\n";
    return Reads.pattern(head + vary(share) + "play:\n  - " + step).on(Arm.STANDARD);
  }

  private static String vary(int share) {
    return "vary: {speed: %s %%, rate: %s %%, every: %s %%, pressure: %s %%, place: %s mm}\n"
        .formatted(share, share, share, share, share);
  }
}
