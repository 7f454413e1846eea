package dev.lull.patterns.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.patterns.Arm;
import dev.lull.patterns.Contacts;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.MotorPlace;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class RendererLawsTest {
  private static final Map<Layout, Field> FIELDS = new ConcurrentHashMap<>();

  @Provide
  Arbitrary<Layout> layout() {
    return Arbitraries.of(Layouts.names()).map(name -> Layouts.bundled(name).orElseThrow());
  }

  @Provide
  Arbitrary<Double> finite() {
    return Arbitraries.doubles().filter(Double::isFinite).filter(x -> Math.abs(x) < 1e300);
  }

  @Property
  void anyContactsGiveFiniteAmplitudesFromZeroToOne(
      @ForAll("layout") Layout layout,
      @ForAll("finite") double along,
      @ForAll("finite") double around,
      @ForAll("finite") double width,
      @ForAll("finite") double pressure,
      @ForAll @DoubleRange(max = 240) double alsoAlong) {
    Contacts contacts = new Contacts();
    contacts.add(along, around, width, pressure);
    contacts.add(alsoAlong, 0, 40, 1);
    for (float amplitude : render(layout, contacts)) {
      assertTrue(amplitude >= 0 && amplitude <= 1, "amplitude " + amplitude);
    }
  }

  @Property
  void aContactMovingSmoothlyNeverMakesAnAmplitudeJump(
      @ForAll("layout") Layout layout,
      @ForAll @DoubleRange(min = -100, max = 340) double along,
      @ForAll @DoubleRange(min = -180, max = 180) double around,
      @ForAll @DoubleRange(min = 5, max = 200) double width,
      @ForAll @DoubleRange(max = 360) double direction) {
    double step = 0.1;
    float[] here = render(layout, contact(along, around, width, 1));
    double stepAlong = step * Math.cos(Math.toRadians(direction));
    double turn = step * Math.sin(Math.toRadians(direction)) * 360 / 260;
    float[] there = render(layout, contact(along + stepAlong, around + turn, width, 1));
    for (int motor = 0; motor < here.length; motor++) {
      assertEquals(here[motor], there[motor], 0.02, "motor " + motor);
    }
  }

  @Property
  void theEnergyOfAContactInsideTheSleeveIsItsPressure(
      @ForAll @DoubleRange(min = 25, max = 214) double along,
      @ForAll @DoubleRange(min = 5, max = 200) double width,
      @ForAll @DoubleRange(max = 1) double pressure) {
    Layout row = Layouts.bundled("4x8").orElseThrow();
    assertEquals(pressure, intensity(render(row, contact(along, 45, width, pressure))), 1e-5);
  }

  @Property(tries = 200)
  void aContactThatLeavesTheSleeveOnlyGrowsWeaker(
      @ForAll("layout") Layout layout, @ForAll @DoubleRange(min = 5, max = 100) double width) {
    double before = 1 + 1e-5;
    for (double along = 214; along < 700; along += 5) {
      double now = intensity(render(layout, contact(along, 0, width, 1)));
      assertTrue(now <= before + 1e-5, "at " + along);
      before = now;
    }
    assertTrue(before < 0.05, "still felt " + before);
  }

  @Example
  void theMotorUnderTheContactIsFeltMost() {
    Layout row = Layouts.bundled("1x4").orElseThrow();
    float[] amplitude = render(row, contact(100, 0, 40, 0.5));
    assertTrue(amplitude[1] > amplitude[0] && amplitude[1] > amplitude[2]);
  }

  @Example
  void contactsAddUpByTheirEnergies() {
    Layout row = Layouts.bundled("1x4").orElseThrow();
    Contacts two = contact(100, 0, 40, 0.3);
    two.add(100, 0, 40, 0.4);
    float[] both = render(row, two);
    float[] one = render(row, contact(100, 0, 40, 0.5));
    for (int motor = 0; motor < one.length; motor++) {
      assertEquals(one[motor], both[motor], 1e-6);
    }
  }

  @Example
  void aSleeveOfOneMotorIsASleeve() {
    Layout one = new Layout("One", "", Arm.STANDARD, List.of(new MotorPlace(120, 0)));
    assertEquals(0.5f, render(one, contact(120, 0, 40, 0.5))[0], 1e-6);
  }

  private static Contacts contact(double along, double around, double width, double pressure) {
    Contacts contacts = new Contacts();
    contacts.add(along, around, width, pressure);
    return contacts;
  }

  private static float[] render(Layout layout, Contacts contacts) {
    Renderer renderer = new Renderer(FIELDS.computeIfAbsent(layout, Field::of));
    float[] amplitude = new float[renderer.motors()];
    renderer.render(contacts, amplitude);
    return amplitude;
  }

  private static double intensity(float[] amplitude) {
    double energy = 0;
    for (float a : amplitude) {
      energy += (double) a * a;
    }
    return Math.sqrt(energy);
  }
}
