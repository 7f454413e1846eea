package dev.lull.patterns.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.patterns.Arm;
import dev.lull.patterns.Contacts;
import dev.lull.patterns.Side;
import dev.lull.patterns.quantity.Parsed;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class PathLawsTest {
  @Provide
  Arbitrary<Arm> arm() {
    Arbitrary<Double> girth = Arbitraries.doubles().between(120, 320);
    return Combinators.combine(
            Arbitraries.doubles().between(150, 350), girth, girth, Arbitraries.of(Side.class))
        .as(Arm::new);
  }

  @Provide
  Arbitrary<String> path() {
    Arbitrary<String> place =
        Combinators.combine(
                Arbitraries.integers().between(0, 100), Arbitraries.integers().between(-180, 180))
            .as("%s %% at %s°"::formatted);
    return place.list().ofMinSize(2).ofMaxSize(6).map(places -> String.join(" -> ", places));
  }

  @Property
  void whoGoesAMillimetreOnIsAMillimetreAway(
      @ForAll("path") String written,
      @ForAll("arm") Arm arm,
      @ForAll @DoubleRange(max = 1) double share) {
    Course course = course(path(written), arm);
    double far = share * Math.max(0, course.length() - 1);
    Contacts contacts = new Contacts();
    course.contactAt(far, 40, 1, contacts);
    course.contactAt(Math.min(far + 1, course.length()), 40, 1, contacts);
    double away =
        new Surface(arm)
            .distance(contacts.along(0), contacts.around(0), contacts.along(1), contacts.around(1));
    assertTrue(away <= Math.min(1, course.length()) * 1.02 + 1e-9, "away by " + away);
  }

  @Property
  void aPathIsAsLongBackAsThere(@ForAll("path") String written, @ForAll("arm") Arm arm) {
    String back = String.join(" -> ", java.util.List.of(written.split(" -> ")).reversed());
    assertEquals(course(path(written), arm).length(), course(path(back), arm).length(), 1e-6);
  }

  @Property
  void aPathBeginsAndEndsAtItsPlaces(@ForAll("path") String written, @ForAll("arm") Arm arm) {
    Path path = path(written);
    Course course = course(path, arm);
    Contacts contacts = new Contacts();
    course.contactAt(0, 40, 1, contacts);
    course.contactAt(course.length(), 40, 1, contacts);
    Surface surface = new Surface(arm);
    assertEquals(0, away(surface, path.places().getFirst(), contacts, 0), 1e-6);
    assertEquals(0, away(surface, path.places().getLast(), contacts, 1), 1e-6);
  }

  private static double away(Surface surface, Place place, Contacts contacts, int i) {
    return surface.distance(
        place.along().on(surface.arm()), place.around(), contacts.along(i), contacts.around(i));
  }

  @Example
  void upTheArmIsAsFarAsTheArmIsLong() {
    assertEquals(240, course(path("wrist -> elbow"), Arm.STANDARD).length(), 1e-9);
  }

  @Example
  void onceAroundIsAsFarAsTheArmIsThickThere() {
    String round = "inner X -> thumb side X -> outer X -> little-finger side X -> inner X";
    assertEquals(165, course(path(round.replace("X", "wrist")), Arm.STANDARD).length(), 1e-9);
    assertEquals(212.5, course(path(round.replace("X", "middle")), Arm.STANDARD).length(), 1e-9);
    assertEquals(260, course(path(round.replace("X", "elbow")), Arm.STANDARD).length(), 1e-9);
  }

  @Example
  void theShortestWayRoundIsTaken() {
    assertEquals(
        20.0 / 360 * 165,
        course(path("wrist at 170° -> wrist at -170°"), Arm.STANDARD).length(),
        1e-9);
  }

  @Example
  void onAShortArmAPlaceBeyondTheElbowIsTheElbow() {
    Arm small = new Arm(150, 120, 170, Side.LEFT);
    assertEquals(150, course(path("wrist -> 20 cm"), small).length(), 1e-9);
  }

  private static Path path(String written) {
    return switch (Path.NOTATION.parse(written)) {
      case Parsed.Value<Path>(Path path) -> path;
      case Parsed.Fault<Path>(String message) -> throw new AssertionError(message);
    };
  }

  private static Course course(Path path, Arm arm) {
    return path.on(arm).getFirst();
  }
}
