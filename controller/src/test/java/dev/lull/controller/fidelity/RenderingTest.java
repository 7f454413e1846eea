package dev.lull.controller.fidelity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.patterns.Layout;
import dev.lull.patterns.render.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The ways of rendering, before any motor.
final class RenderingTest {
  private static final Map<Layout, Field> FIELDS = new ConcurrentHashMap<>();
  private static final Layout ROW = BenchLayouts.named("1x4");
  private static final double SPEED = 10;

  /// Four motors 40 mm apart, reached after 0, 4, 8 and 12 s, with full pressure.
  private static Stroke stroke(Layout layout, Shape shape) {
    Chart chart = Chart.of(layout);
    Line line = shape.on(Hull.of(chart.points(layout))).orElseThrow();
    return new Stroke(chart, line, SPEED, Hand.USUAL.pressing(1));
  }

  private static float[] at(Method method, double seconds) {
    return at(method, ROW, stroke(ROW, Shape.STRAIGHT), seconds);
  }

  private static float[] at(Method method, Layout layout, Stroke stroke, double seconds) {
    float[] amplitude = new float[layout.motors().size()];
    method.of(stroke, layout, FIELDS.computeIfAbsent(layout, Field::of)).render(seconds, amplitude);
    return amplitude;
  }

  @Test
  void steppingHasOneMotorOn() {
    assertArrayEquals(new float[] {0, 1, 0, 0}, at(Method.STEPPING, 5.9));
    assertArrayEquals(new float[] {0, 0, 1, 0}, at(Method.STEPPING, 6.1));
  }

  @Test
  void panningIsLinear() {
    assertArrayEquals(new float[] {0, 0.75f, 0.25f, 0}, at(Method.PANNING, 5), 1e-6f);
  }

  @Test
  void aDensePhantomHasTheEnergiesOfThePaper() {
    double slot = Burst.SHORTEST / 1_000;
    double middle = (Math.floor(5 / slot) + 0.5) * slot;
    double share = (middle - 4) / 4;
    float[] expected = {0, (float) Math.sqrt(1 - share), (float) Math.sqrt(share), 0};
    assertArrayEquals(expected, at(Method.DENSE_BRUSH, 5), 1e-5f);
  }

  @Test
  void aPointOfTheBrushIsStrongestWhenThePathIsThere() {
    float[] amplitude = at(Method.BRUSH, 4);
    assertEquals(1, amplitude[1], 1e-6);
    assertTrue(amplitude[0] < 1 && amplitude[2] < 1);
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void amplitudesAreSharesEverywhere(Method method) {
    for (String name : List.of("2x6", "4x8", BenchLayouts.IRREGULAR)) {
      Layout layout = BenchLayouts.named(name);
      for (Shape shape : Shape.values()) {
        Stroke stroke = stroke(layout, shape);
        for (double t = -0.01; t < stroke.seconds() + 0.5; t += 0.1) {
          for (float amplitude : at(method, layout, stroke, t)) {
            assertTrue(amplitude >= 0 && amplitude <= 1, method + " " + name + ": " + amplitude);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void beforeAndAfterTheStrokeThereIsRest(Method method) {
    assertArrayEquals(new float[4], at(method, 0));
    assertArrayEquals(new float[4], at(method, 12.01));
  }

  /// So panning is right for who adds up amplitudes, and dense phantoms for who adds up energies.
  @ParameterizedTest
  @ValueSource(strings = {"1x4", "2x6", "4x8", BenchLayouts.IRREGULAR})
  void theMeanOfTheSharesOfAPhantomIsWhereItIs(String name) {
    Layout layout = BenchLayouts.named(name);
    Chart chart = Chart.of(layout);
    Mesh mesh = Mesh.of(chart, layout);
    double[] shares = new double[mesh.motors().size()];
    for (Shape shape : Shape.values()) {
      shape.on(Hull.of(mesh.motors())).ifPresent(line -> assertMeans(line, mesh, shares));
    }
  }

  private static void assertMeans(Line line, Mesh mesh, double[] shares) {
    for (double way = 0; way <= line.length(); way += 0.7) {
      mesh.shares(line.at(way), shares);
      Point mean = new Point(0, 0);
      for (int i = 0; i < shares.length; i++) {
        assertTrue(shares[i] >= 0, "a share is negative");
        mean = mean.towards(mesh.motors().get(i), shares[i]);
      }
      assertEquals(1, Arrays.stream(shares).sum(), 1e-9);
      assertEquals(0, mean.minus(line.at(way)).length(), 1e-6);
    }
  }

  @Test
  void aPathCrossesTheGridAtItsMotorsAndBetween() {
    Line row = stroke(ROW, Shape.STRAIGHT).line();
    assertArrayEquals(new double[] {0, 40, 80, 120}, Crossings.of(row, mesh(ROW)), 1e-9);
    Layout grid = BenchLayouts.named("2x6");
    Line middle = stroke(grid, Shape.STRAIGHT).line();
    double[] columns = {0, 36, 72, 108, 144, 180};
    assertArrayEquals(columns, Crossings.of(middle, mesh(grid)), 1e-9);
  }

  private static Mesh mesh(Layout layout) {
    return Mesh.of(Chart.of(layout), layout);
  }

  @Test
  void theEdgesOfAGridAreTheGrid() {
    Layout layout = BenchLayouts.named("4x8");
    assertEquals(4 * 7 + 3 * 8, Edge.of(Chart.of(layout), layout).size());
    assertEquals(3, Edge.of(Chart.of(ROW), ROW).size());
  }
}
