package dev.lull.patterns.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.MotorPlace;
import dev.lull.patterns.place.Surface;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a narrow contact is felt that stands still, by the observers of amplitudes and of
/// energies.
final class WhereItIsFeltTest {
  private static final int PLACES = 400;

  @ParameterizedTest
  @CsvSource({
    "1x4, 0, 0",
    "1x6, 0, 0",
    "2x6, 0, 0",
    "2x6, -45, -45",
    "2x6, -22.5, -22.5",
    "2x6, -45, 45",
    "4x8, 0, 0",
    "4x8, -45, -45",
    "4x8, 67.5, 67.5",
    "4x8, -135, 135"
  })
  void bothObserversFeelAContactWhereItIs(String name, double around, double toAround) {
    Layout layout = Layouts.bundled(name).orElseThrow();
    var spacing = Spacing.of(layout);
    var renderer = Sleeves.renderer(layout);
    double[] off = new double[2];
    for (int i = 0; i < PLACES; i++) {
      double share = 0.15 + 0.7 * i / (PLACES - 1);
      double first = layout.motors().getFirst().along();
      double along = first + share * (layout.motors().getLast().along() - first);
      double turned = around + share * (toAround - around);
      float[] amplitude = render(renderer, along, turned);
      for (int q = 1; q <= 2; q++) {
        off[q - 1] += square(missed(layout, amplitude, along, turned, q)) / PLACES;
      }
    }
    double byAmplitude = Math.sqrt(off[0]) / spacing.nearest();
    double byEnergy = Math.sqrt(off[1]) / spacing.nearest();
    System.out.printf("%s %s..%s: %.3f %.3f%n", name, around, toAround, byEnergy, byAmplitude);
    assertTrue(byEnergy <= 0.04, "by energy: " + byEnergy);
    assertTrue(byAmplitude <= 0.06, "by amplitude: " + byAmplitude);
  }

  @ParameterizedTest
  @CsvSource({"214", "220", "230", "0", "10"})
  void atTheEndsOfASleeveNothingIsFeltBehindTheArm(double along) {
    Layout layout = Layouts.bundled("4x8").orElseThrow();
    var renderer = Sleeves.renderer(layout);
    for (double around = -180; around < 180; around += 7.5) {
      float[] amplitude = render(renderer, along, around);
      for (int i = 0; i < amplitude.length; i++) {
        double turn = Math.abs(Surface.turn(around, layout.motors().get(i).around()));
        assertTrue(turn < 130 || amplitude[i] < 0.12, "motor " + i + ": " + amplitude[i]);
      }
    }
  }

  private static float[] render(Renderer renderer, double along, double around) {
    var contacts = new Contacts();
    contacts.add(along, around, 0, 1);
    float[] amplitude = new float[renderer.motors()];
    renderer.render(contacts, amplitude);
    return amplitude;
  }

  private static double missed(
      Layout layout, float[] amplitude, double along, double around, int q) {
    Surface surface = new Surface(layout.arm());
    double sum = 0;
    double x = 0;
    double y = 0;
    for (int i = 0; i < amplitude.length; i++) {
      MotorPlace motor = layout.motors().get(i);
      double e = Math.pow(amplitude[i], q);
      sum += e;
      x += e * (motor.along() - along);
      y +=
          e
              * Surface.turn(around, motor.around())
              / 360
              * surface.girth((motor.along() + along) / 2);
    }
    return Math.hypot(x / sum, y / sum);
  }

  private static double square(double x) {
    return x * x;
  }
}
