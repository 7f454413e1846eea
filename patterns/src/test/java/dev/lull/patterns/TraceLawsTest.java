package dev.lull.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.patterns.place.Surface;
import dev.lull.patterns.quantity.Limits;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/// What holds for the trace of any finger.
class TraceLawsTest {
  private static final long MILLI = 1_000_000;

  /// A point as its author means it.
  record Meant(long gap, int share, int angle, int pressure, int width) {
    private String written(long at) {
      return String.format(
          Locale.ROOT,
          "        - %d ms, %d %% at %d°, %d %%, %d mm\n",
          at,
          share,
          angle,
          pressure,
          width);
    }

    private double along(Arm arm) {
      return arm.length() * share / 100;
    }
  }

  @Provide
  Arbitrary<Meant> point() {
    return Combinators.combine(
            Arbitraries.longs().between(100, 2_000),
            Arbitraries.integers().between(0, 100),
            Arbitraries.integers().between(-180, 180),
            Arbitraries.integers().between(0, 100),
            Arbitraries.integers().between(5, 200))
        .as(Meant::new);
  }

  @Property(tries = 200)
  void atEachOfItsPointsItIsWhereThatSays(
      @ForAll @Size(min = 2, max = 9) List<@From("point") Meant> points) {
    Timeline timeline = on(points, Arm.STANDARD);
    for (int i = 0; i < points.size() - 1; i++) {
      Contacts contacts = at(timeline, time(points, i));
      Meant point = points.get(i);
      assertEquals(point.along(Arm.STANDARD), contacts.along(0), 1e-9);
      assertEquals(0, Surface.turn(point.angle(), contacts.around(0)), 1e-9);
      assertEquals(point.width(), contacts.width(0), 1e-9);
      assertEquals(i == 0 ? 0 : point.pressure() / 100.0, contacts.pressure(0), 1e-9);
    }
    assertEquals(time(points, points.size() - 1), timeline.length());
  }

  @Property(tries = 200)
  void betweenTwoPointsEverythingChangesEvenlyTheShorterWayAround(
      @ForAll @Size(min = 4, max = 6) List<@From("point") Meant> points,
      @ForAll @IntRange(min = 1, max = 99) int hundredths) {
    Timeline timeline = on(points, Arm.STANDARD);
    Meant from = points.get(1);
    Meant to = points.get(2);
    double share = hundredths / 100.0;
    Contacts contacts = at(timeline, time(points, 1) + Math.round(to.gap() * MILLI * share));
    double turn = Surface.turn(from.angle(), to.angle());
    assertEquals(
        from.along(Arm.STANDARD) + share * (to.along(Arm.STANDARD) - from.along(Arm.STANDARD)),
        contacts.along(0),
        1e-6);
    assertEquals(0, Surface.turn(from.angle() + share * turn, contacts.around(0)), 1e-6);
    assertEquals(from.width() + share * (to.width() - from.width()), contacts.width(0), 1e-6);
    assertEquals(
        (from.pressure() + share * (to.pressure() - from.pressure())) / 100,
        contacts.pressure(0),
        1e-6);
  }

  @Property(tries = 100)
  void aContactNeverLeapsAndComesAndGoesGently(
      @ForAll @Size(min = 2, max = 6) List<@From("point") Meant> points) {
    Timeline timeline = on(points, Arm.STANDARD);
    // The whole arm in a tenth of a second, and the whole pressure in half of that.
    double farthest = Arm.STANDARD.length() / 100;
    double firmest = Math.PI / 2 / 50 + 1.0 / 100;
    Contacts before = at(timeline, 0);
    assertEquals(0, before.pressure(0));
    for (long t = MILLI; t < timeline.length(); t += MILLI) {
      Contacts now = at(timeline, t);
      assertTrue(Math.abs(now.along(0) - before.along(0)) <= farthest + 1e-9, "a leap at " + t);
      assertTrue(Math.abs(now.pressure(0) - before.pressure(0)) <= firmest, "a jump at " + t);
      before = now;
    }
    assertTrue(before.pressure(0) <= firmest);
  }

  @Property(tries = 200)
  void itDoesNotDependOnTheOrderOfAsking(
      @ForAll @Size(min = 2, max = 6) List<@From("point") Meant> points,
      @ForAll @Size(20) List<@LongRange(max = 12_000) Long> at) {
    Timeline timeline = on(points, Arm.STANDARD);
    List<String> forwards = at.stream().map(t -> Told.contacts(timeline, t * MILLI)).toList();
    List<String> backwards =
        at.reversed().stream().map(t -> Told.contacts(timeline, t * MILLI)).toList();
    assertEquals(forwards, backwards.reversed());
  }

  @Property(tries = 50)
  void itIsAsFarUpEveryArm(
      @ForAll @Size(min = 2, max = 6) List<@From("point") Meant> points,
      @ForAll @IntRange(min = 50, max = 600) int length,
      @ForAll @LongRange(max = 12_000) long milli) {
    Arm arm = new Arm(length, 165, 260, Side.LEFT);
    Contacts there = at(on(points, arm), milli * MILLI);
    Contacts here = at(on(points, Arm.STANDARD), milli * MILLI);
    assertEquals(here.size(), there.size());
    for (int i = 0; i < here.size(); i++) {
      assertEquals(here.along(i) / Arm.STANDARD.length(), there.along(i) / length, 1e-9);
      assertEquals(here.pressure(i), there.pressure(i), 1e-12);
    }
  }

  @Example
  void theLongestTraceIsReadAndOneMorePointIsNot() {
    assertEquals(
        2L * (Limits.TRACED - 1) * MILLI,
        Reads.playing(of(Limits.TRACED)).on(Arm.STANDARD).length());
    List<Problem> problems =
        Reads.problems(
            PatternReader.read("t", "lull: 1\nname: T\nplay:\n" + of(Limits.TRACED + 1)));
    assertEquals(
        "points has 20001 entries, but has to have 2 to 20000.", problems.getFirst().message());
  }

  private static String of(int points) {
    return "  - trace:\n      points:\n"
        + IntStream.range(0, points)
            .mapToObj(i -> "        - %d ms, middle, 5 %%\n".formatted(2 * i))
            .collect(Collectors.joining());
  }

  private static long time(List<Meant> points, int i) {
    return points.subList(1, i + 1).stream().mapToLong(Meant::gap).sum() * MILLI;
  }

  private static Timeline on(List<Meant> points, Arm arm) {
    String written =
        IntStream.range(0, points.size())
            .mapToObj(i -> points.get(i).written(time(points, i) / MILLI))
            .collect(Collectors.joining());
    return Reads.playing("  - trace:\n      points:\n" + written).on(arm);
  }

  private static Contacts at(Timeline timeline, long t) {
    Contacts contacts = new Contacts();
    timeline.contactsAt(t, contacts);
    return contacts;
  }
}
