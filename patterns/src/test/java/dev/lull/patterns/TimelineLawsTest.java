package dev.lull.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/// What holds for every pattern.
class TimelineLawsTest {
  private static final long SECOND = 1_000_000_000;
  private static final long LONGEST_STEP = 24 * 3600 * SECOND;
  private static final long MILLI = 1_000_000;

  @Provide
  Arbitrary<String> touch() {
    Arbitrary<String> place =
        Combinators.combine(
                Arbitraries.of("inner ", "outer ", "thumb side ", "little-finger side "),
                Arbitraries.integers().between(0, 100))
            .as((side, share) -> side + share + " %");
    Arbitrary<String> path =
        place.list().ofMinSize(1).ofMaxSize(4).map(p -> "wrist -> " + String.join(" -> ", p));
    Arbitrary<String> going =
        Combinators.combine(path, Arbitraries.integers().between(5, 100))
            .as("path: %s -> thumb side elbow, speed: %s mm/s"::formatted);
    Arbitrary<String> hold =
        Combinators.combine(place, Arbitraries.integers().between(1, 9))
            .as("hold: {place: %s, for: %s s, swell: 100 ms}"::formatted);
    return Arbitraries.oneOf(
        going.map("stroke: {%s}"::formatted),
        going.map("pet: {%s, strokes: 3, lift: 500 ms}"::formatted),
        going.map("pet: {%s, strokes: 3, back-and-forth: yes}"::formatted),
        hold,
        place.map("knead: {places: [%s, middle], rate: 40 /min}"::formatted),
        place.map("pulse: {place: %s, rate: 70 /min}"::formatted),
        place.map("breathe: {place: %s, rate: 8 /min}"::formatted),
        place.map(
            "trace: {points: ['0 s, wrist, 30 %%', '700 ms, %s, 70 %%, 2 cm', '4 s, elbow, 0 %%'], ease: 200 ms}"
                ::formatted),
        Arbitraries.just("rest: 2 s"));
  }

  @Provide
  Arbitrary<List<String>> steps() {
    Arbitrary<String> what =
        Arbitraries.oneOf(
            touch(),
            Arbitraries.just("together: [hold: {place: elbow, for: 3 s}, rest: 9 s]"),
            Arbitraries.just("pattern: friendly-touch"));
    Arbitrary<String> step =
        Combinators.combine(what, Arbitraries.of("", ", times: 3", ", every: 600 s", ", for: 1 h"))
            .as("{%s%s}"::formatted);
    return step.list().ofMinSize(1).ofMaxSize(5);
  }

  @Property(tries = 200)
  void contactsDoNotDependOnTheOrderOfAsking(
      @ForAll("steps") List<String> steps, @ForAll @Size(20) List<@LongRange(max = 7200) Long> at) {
    Timeline timeline = on(steps);
    List<Long> shuffled = new ArrayList<>(at);
    Collections.reverse(shuffled);
    List<String> backwards =
        shuffled.stream().map(t -> Told.contacts(timeline, t * SECOND)).toList();
    List<String> forwards = at.stream().map(t -> Told.contacts(timeline, t * SECOND)).toList();
    assertEquals(forwards, backwards.reversed());
  }

  @Property(tries = 200)
  void theSameFileGivesTheSameTouchToTheBit(
      @ForAll("steps") List<String> steps, @ForAll @LongRange(max = 7_200_000) long milli) {
    assertEquals(Told.contacts(on(steps), milli * MILLI), Told.contacts(on(steps), milli * MILLI));
  }

  @Property(tries = 200)
  void aSequenceTakesAsLongAsItsParts(@ForAll("steps") List<String> steps) {
    long sum = steps.stream().mapToLong(step -> on(List.of(step)).length()).sum();
    assertEquals(sum, on(steps).length());
  }

  @Property(tries = 200)
  void aSequencePlaysEachPartAtItsTime(
      @ForAll("steps") List<String> steps, @ForAll @LongRange(max = 999) long thousandths) {
    Timeline whole = on(steps);
    long start = 0;
    for (String step : steps) {
      Timeline part = on(List.of(step));
      long t = part.length() / 1000 * thousandths;
      assertEquals(Told.contacts(part, t), Told.contacts(whole, start + t));
      start += part.length();
    }
  }

  @Property(tries = 200)
  void timesIsTheSameAsWritingItSoOften(
      @ForAll("steps") List<String> steps,
      @ForAll @IntRange(min = 1, max = 5) int times,
      @ForAll @LongRange(max = 999) long thousandths) {
    Assume.that(on(steps).length() <= LONGEST_STEP / times);
    String group = "{play: [%s], times: %s}".formatted(String.join(", ", steps), times);
    Timeline repeated = on(List.of(group));
    Timeline written =
        on(Collections.nCopies(times, steps).stream().flatMap(List::stream).toList());
    long t = written.length() / 1000 * thousandths;
    assertEquals(written.length(), repeated.length());
    assertEquals(Told.contacts(written, t), Told.contacts(repeated, t));
  }

  @Property(tries = 200)
  void aStrokeTakesAsLongAsItsPathDividedByItsSpeed(
      @ForAll @IntRange(max = 40) int from,
      @ForAll @IntRange(min = 50, max = 100) int to,
      @ForAll @IntRange(min = 1, max = 500) int speed) {
    String stroke = "{stroke: {path: %s %% -> %s %%, speed: %s mm/s}}".formatted(from, to, speed);
    double seconds = Arm.STANDARD.length() * (to - from) / 100 / speed;
    Assume.that(seconds >= 0.1);
    assertEquals(seconds * SECOND, (double) on(List.of(stroke)).length(), 1.0);
  }

  @Property(tries = 50)
  void pressureIsContinuousAndGentle(@ForAll("steps") List<String> steps) {
    Timeline timeline = on(steps);
    double before = 0;
    long end = Math.min(timeline.length(), 300 * SECOND);
    for (long t = 0; t < end; t += 2 * MILLI) {
      double now = pressure(timeline, t);
      assertTrue(Math.abs(now - before) < 0.02, "a jump at " + t);
      before = now;
    }
  }

  @Property(tries = 100)
  void nothingTouchesBeforeTheBeginningOrAfterTheEnd(@ForAll("steps") List<String> steps) {
    Timeline timeline = on(steps);
    assertEquals("", Told.contacts(timeline, -1));
    assertEquals("", Told.contacts(timeline, Long.MIN_VALUE));
    assertEquals("", Told.contacts(timeline, timeline.length()));
    assertEquals("", Told.contacts(timeline, Long.MAX_VALUE));
  }

  @Property(tries = 200)
  void aTouchIsPlayedWholeOrNotAtAll(
      @ForAll("touch") String touch,
      @ForAll @LongRange(min = 601_000, max = 1_200_000) long milli) {
    Timeline once = on(List.of("{" + touch + "}"));
    Timeline cut = on(List.of("{%s, for: %s ms}".formatted(touch, milli)));
    long whole = milli * MILLI / once.length() * once.length();
    assertEquals(milli * MILLI, cut.length());
    assertEquals(Told.contacts(once, once.length() - 1), Told.contacts(cut, whole - 1));
    assertEquals("", Told.contacts(cut, whole));
    assertEquals("", Told.contacts(cut, (whole + cut.length()) / 2));
  }

  @Property(tries = 100)
  void anEndlessPatternIsAsQuickAndTheSameAfterAYear(
      @ForAll("steps") List<String> steps, @ForAll @LongRange(max = 999) long thousandths) {
    Timeline once = on(steps);
    Timeline endless =
        Reads.pattern("lull: 1\nname: T\nlength: endless\nplay: " + steps).on(Arm.STANDARD);
    long year = 365L * 24 * 3600 * SECOND / once.length() * once.length();
    long t = once.length() / 1000 * thousandths;
    assertEquals(Timeline.ENDLESS, endless.length());
    assertEquals(Told.contacts(once, t), Told.contacts(endless, year + t));
  }

  private static Timeline on(List<String> steps) {
    String play = steps.stream().map(step -> "  - " + step + "\n").collect(Collectors.joining());
    return Reads.playing(play).on(Arm.STANDARD);
  }

  private static double pressure(Timeline timeline, long t) {
    Contacts contacts = new Contacts();
    timeline.contactsAt(t, contacts);
    return contacts.size() == 0 ? 0 : contacts.pressure(0);
  }
}
