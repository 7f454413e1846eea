package dev.lull.controller.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.patterns.Layout;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The lines that are stroked.
final class ShapeTest {
  static List<String> layouts() {
    return BenchLayouts.names();
  }

  private static List<Point> motors(String layout) {
    Layout named = BenchLayouts.named(layout);
    return Chart.of(named).points(named);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void theyStayInsideWhatTheSleeveSpans(String layout) {
    Hull hull = Hull.of(motors(layout));
    for (Shape shape : Shape.values()) {
      Optional<Line> line = shape.on(hull);
      assertEquals(shape == Shape.STRAIGHT || !hull.isLine(), line.isPresent());
      for (double share = 0; share <= 1 && line.isPresent(); share += 0.01) {
        Point place = line.get().at(share * line.get().length());
        assertTrue(hull.isLine() ? place.across() == 0 : hull.room(place) > -1e-6, layout + place);
      }
    }
  }

  @Test
  void theyAreAsLongAsTheSleeveAllows() {
    assertEquals(120, length("1x4", Shape.STRAIGHT), 1e-9);
    assertEquals(180, length("2x6", Shape.STRAIGHT), 1e-9);
    assertEquals(189, length("4x8", Shape.STRAIGHT), 1e-9);
    assertEquals(200, length("4x8", Shape.DIAGONAL), 1e-9);
    assertEquals(2 * Math.PI * 30, length("4x8", Shape.CIRCLE), 1e-9);
  }

  private static double length(String layout, Shape shape) {
    return shape.on(Hull.of(motors(layout))).orElseThrow().length();
  }

  @Test
  void directionsAreThoseInWhichTheyGo() {
    for (Shape shape : Shape.values()) {
      Line line = shape.on(Hull.of(motors("2x6"))).orElseThrow();
      Point step = line.at(20.01).minus(line.at(19.99));
      assertEquals(0.02, step.length(), 1e-6);
      assertEquals(step.along() / 0.02, line.directionAlong(20), 1e-4);
      assertEquals(step.across() / 0.02, line.directionAcross(20), 1e-4);
    }
  }

  @Test
  void theHullIsWhatIsAround() {
    Hull hull =
        Hull.of(
            List.of(
                new Point(0, 0),
                new Point(4, 4),
                new Point(4, 0),
                new Point(1, 2),
                new Point(0, 4)));
    assertEquals(4, hull.corners().size());
    assertEquals(new Point(2, 2), hull.centre());
    assertEquals(2, hull.room(hull.centre()), 1e-9);
    assertEquals(1, hull.reach(new Point(3, 2), new Point(1, 0)), 1e-9);
  }

  @Test
  void aSleeveAroundTheArmIsCutWhereNoMotorIs() {
    assertEquals(0, Chart.of(BenchLayouts.named("4x8")).middle());
    List<Point> points = motors("4x8");
    assertEquals(-135 / 360.0 * 174.8958, points.getFirst().across(), 1e-3);
  }
}
