package dev.lull.patterns.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.patterns.Contact;
import dev.lull.patterns.Contacts;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;

class RendererLawsTest {
  @Provide
  Arbitrary<Layout> layout() {
    return Arbitraries.of(Sleeves.all());
  }

  @Provide
  Arbitrary<Layout> bundled() {
    return Arbitraries.of(Sleeves.bundled());
  }

  /// As many as there can be and a few more, of which the last ones are not felt.
  @Provide
  Arbitrary<List<Contact>> contacts() {
    return Combinators.combine(finite(-100, 340), finite(-180, 180), finite(1, 300), finite(0, 1))
        .as(Contact::new)
        .list()
        .ofMaxSize(Contacts.CAPACITY + 4);
  }

  /// For the most part within a range, and else anything.
  private static Arbitrary<Double> finite(double least, double most) {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.doubles().between(least, most)),
        Tuple.of(1, Arbitraries.doubles().filter(Double::isFinite)));
  }

  @Property
  void anyContactsGiveFiniteAmplitudesFromZeroToOne(
      @ForAll("layout") Layout layout, @ForAll("contacts") List<Contact> touching) {
    Contacts contacts = new Contacts();
    for (Contact it : touching) {
      contacts.add(it.along(), it.around(), it.width(), it.pressure());
    }
    for (float amplitude : render(layout, contacts)) {
      assertTrue(amplitude >= 0 && amplitude <= 1, "amplitude " + amplitude);
    }
  }

  /// A tenth of a millimetre further. Energies are taken linearly, so an amplitude that begins does
  /// so as a root.
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
      assertEquals(square(here[motor]), square(there[motor]), 0.02, "energy of motor " + motor);
      assertEquals(here[motor], there[motor], 0.1, "motor " + motor);
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
      @ForAll("bundled") Layout layout, @ForAll @DoubleRange(min = 5, max = 100) double width) {
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
    assertEquals(0.5f, render(Sleeves.ONE, contact(120, 0, 40, 0.5))[0], 1e-6);
  }

  private static Contacts contact(double along, double around, double width, double pressure) {
    Contacts contacts = new Contacts();
    contacts.add(along, around, width, pressure);
    return contacts;
  }

  private static float[] render(Layout layout, Contacts contacts) {
    Renderer renderer = Sleeves.renderer(layout);
    float[] amplitude = new float[renderer.motors()];
    renderer.render(contacts, amplitude);
    return amplitude;
  }

  private static double square(double x) {
    return x * x;
  }

  private static double intensity(float[] amplitude) {
    double energy = 0;
    for (float a : amplitude) {
      energy += (double) a * a;
    }
    return Math.sqrt(energy);
  }
}
