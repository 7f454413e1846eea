package dev.lull.patterns.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.patterns.Arm;
import dev.lull.patterns.Contacts;
import dev.lull.patterns.Side;
import dev.lull.patterns.quantity.Parsed;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// SVG paths on the skin.
class DrawingTest {
  private static final Place MIDDLE = new Place(new Along.OfTheArm(0.5), 0);

  @Test
  void theTopOfADrawingIsTowardsTheElbow() {
    Course down = lines("M 0 0 V 100", 1, 0).getFirst();
    assertEquals(100, down.length(), 1e-9);
    assertPlace(down, 0, 170, 0);
    assertPlace(down, 100, 70, 0);
  }

  @Test
  void onALeftArmTheRightOfADrawingIsTowardsTheThumb() {
    Course across = lines("M 0 0 H 40", 1, 0).getFirst();
    double girth = new Surface(Arm.STANDARD).girth(120);
    assertEquals(40, across.length(), 1e-9);
    assertPlace(across, 0, 120, -20 / girth * 360);
    assertPlace(across, 40, 120, 20 / girth * 360);
  }

  @ParameterizedTest
  @EnumSource(Side.class)
  void whatIsWrittenReadsOnEitherArmAsOnTheScreen(Side side) {
    Arm arm = new Arm(240, 200, 200, side);
    List<Course> f = lines("M 0 60 L 0 0 L 40 0 M 0 30 L 30 30", 1, 0, arm);
    double rightwards = side == Side.LEFT ? 1 : -1;
    assertPlace(f.get(0), 0, 90, rightwards * -20 / 200 * 360);
    assertPlace(f.get(0), 60, 150, rightwards * -20 / 200 * 360);
    assertPlace(f.get(0), 100, 150, rightwards * 20 / 200 * 360);
    assertPlace(f.get(1), 30, 120, rightwards * 10 / 200 * 360);
  }

  @Test
  void aDrawingIsTurnedClockwise() {
    Course turned = lines("M 0 0 V 100", 0.1, 90).getFirst();
    double girth = new Surface(Arm.STANDARD).girth(120);
    assertPlace(turned, 0, 120, 5 / girth * 360);
    assertPlace(turned, 10, 120, -5 / girth * 360);
  }

  @Test
  void everyMoveBeginsAnotherLine() {
    List<Course> lines = lines("M 0 0 V 10 M 5 0 V 20 Z m 3 0 h 4", 1, 0);
    assertEquals(3, lines.size());
    assertEquals(40, lines.get(1).length(), 1e-3);
  }

  @Property(tries = 50)
  void aCircleIsAsLongAsACircle(@ForAll @IntRange(min = 2, max = 50) int radius) {
    String svg = "M %1$d 0 A %1$d %1$d 0 1 1 -%1$d 0 A %1$d %1$d 0 1 1 %1$d 0".formatted(radius);
    double length = 2 * Math.PI * radius;
    Arm cylinder = new Arm(240, 200, 200, Side.LEFT);
    assertEquals(length, lines(svg, 1, 0, cylinder).getFirst().length(), length * 5e-3);
  }

  @Property(tries = 50)
  void onAShortArmADrawingIsSmallerAndDoesNotLeaveIt(
      @ForAll @IntRange(min = 50, max = 239) int length) {
    Arm arm = new Arm(length, 165, 260, Side.LEFT);
    Course line = lines("M 0 0 V 200 H 30", 1, 0, arm).getFirst();
    for (double far = 0; far <= line.length(); far += 1) {
      double along = at(line, far).along(0);
      assertTrue(along >= -1e-9 && along <= length + 1e-9, along + " of " + length);
    }
    assertTrue(line.length() <= 232 * Math.min(1, length / 200.0));
  }

  private static void assertPlace(Course course, double far, double along, double around) {
    Contacts contacts = at(course, far);
    assertEquals(along, contacts.along(0), 1e-6);
    assertEquals(around, contacts.around(0), 1e-6);
  }

  private static Contacts at(Course course, double far) {
    Contacts contacts = new Contacts();
    course.contactAt(far, 10, 1, contacts);
    return contacts;
  }

  private static List<Course> lines(String svg, double unit, double turn) {
    return lines(svg, unit, turn, Arm.STANDARD);
  }

  private static List<Course> lines(String svg, double unit, double turn, Arm arm) {
    return switch (Drawing.NOTATION.parse(svg)) {
      case Parsed.Value<Outline>(Outline outline) ->
          new Drawing(outline.laid(unit, turn), MIDDLE).on(arm);
      case Parsed.Fault<Outline>(String message) -> throw new AssertionError(message);
    };
  }
}
