package dev.lull.patterns.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.patterns.Arm;
import dev.lull.patterns.Contacts;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Library;
import dev.lull.patterns.MotorPlace;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.Reading;
import dev.lull.patterns.Side;
import dev.lull.patterns.Timeline;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/// What touches one side of an arm, mirrored to the other side, is felt there just as it was.
class MirrorLawsTest {

  /// Between the points of a field, shares of them are rounded.
  private static final double CLOSE = 1e-6;

  private static final long STEP = 50_000_000;
  private static final long LONGEST = 120_000_000_000L;
  private static final Layout SYMMETRIC = Layouts.bundled("4x8").orElseThrow();
  private static final Set<String> DRAWN = Set.of("dish-washing", "henna", "spiral");

  private final Contacts contacts = new Contacts();

  @Provide
  Arbitrary<Layout> layout() {
    return Arbitraries.of(Sleeves.all());
  }

  @Provide
  Arbitrary<String> undrawn() {
    return Arbitraries.of(
        Library.bundled().names().stream().filter(name -> !DRAWN.contains(name)).toList());
  }

  /// To the last bit: what is worked out for one side is worked out for the other in the same way.
  @Property
  void theFieldOfAMirroredLayoutIsTheMirroredField(@ForAll("layout") Layout layout) {
    Field here = Sleeves.field(layout);
    Field there = Sleeves.field(mirrored(layout));
    assertEquals(here.grid(), there.grid());
    for (int width = 0; width < here.widths(); width++) {
      assertArrayEquals(here.energies(width), mirrored(there, width), "width " + width);
    }
  }

  @Property
  void aMirroredContactMovesTheMirroredMotorsAsMuch(
      @ForAll("layout") Layout layout,
      @ForAll @DoubleRange(min = -100, max = 340) double along,
      @ForAll @DoubleRange(min = -180, max = 180) double around,
      @ForAll @DoubleRange(min = 1, max = 300) double width,
      @ForAll @DoubleRange(max = 1) double pressure) {
    contacts.clear();
    contacts.add(along, around, width, pressure);
    float[] here = render(Sleeves.renderer(layout));
    contacts.clear();
    contacts.add(along, -around, width, pressure);
    float[] there = render(Sleeves.renderer(mirrored(layout)));
    for (int motor = 0; motor < here.length; motor++) {
      assertEquals(here[motor], there[motor], CLOSE, "motor " + motor);
    }
  }

  /// Angles are counted towards the thumb, whichever arm it is.
  @Property
  void aPatternWithoutADrawingIsTheSameOnEitherArm(@ForAll("undrawn") String name) {
    Pattern pattern = value(Library.bundled().find(name).orElseThrow());
    Timeline left = pattern.on(arm(Side.LEFT));
    Timeline right = pattern.on(arm(Side.RIGHT));
    assertEquals(left.length(), right.length());
    for (long t = 0; t < Math.min(LONGEST, left.length()); t += STEP) {
      assertArrayEquals(felt(left, t), felt(right, t), name);
    }
  }

  /// A drawing looks on either arm as on the screen, so what is drawn towards the thumb of the one
  /// is drawn away from that of the other.
  @Example
  void aDrawingOnTheOtherArmMovesTheMirroredMotors() {
    Pattern pattern =
        value(
            Library.bundled()
                .read(
                    "drawn",
                    """
                    lull: 1
                    name: A hook on either side
                    play:
                      - stroke: {drawing: {svg: M 0 40 L 0 -20 L 25 -30, unit: 1 mm, place: inner middle}, speed: 2 cm/s, pressure: 100 %}
                      - stroke: {drawing: {svg: M 0 40 L 0 -20 L 25 -30, unit: 1 mm, place: outer 60 %}, speed: 2 cm/s, pressure: 100 %}
                    """));
    Timeline left = pattern.on(arm(Side.LEFT));
    Timeline right = pattern.on(arm(Side.RIGHT));
    double most = 0;
    for (long t = 0; t < left.length(); t += STEP) {
      float[] here = felt(left, t);
      float[] there = felt(right, t);
      for (int motor = 0; motor < here.length; motor++) {
        assertEquals(here[motor], there[mirrored(motor)], CLOSE, "motor " + motor);
        most = Math.max(most, Math.abs(here[motor] - here[mirrored(motor)]));
      }
    }
    assertTrue(most > 0.1, "the drawing is its own mirror image");
  }

  private float[] felt(Timeline timeline, long t) {
    contacts.clear();
    timeline.contactsAt(t, contacts);
    return render(Sleeves.renderer(SYMMETRIC));
  }

  private float[] render(Renderer renderer) {
    float[] amplitude = new float[renderer.motors()];
    renderer.render(contacts, amplitude);
    return amplitude;
  }

  private static float[] mirrored(Field field, int width) {
    Grid grid = field.grid();
    float[] from = field.energies(width);
    float[] to = new float[from.length];
    for (int point = 0; point < grid.points(); point++) {
      int across = Math.floorMod(-point, grid.turns());
      int mirrored = grid.point(point / grid.turns(), across);
      System.arraycopy(from, point * field.motors(), to, mirrored * field.motors(), field.motors());
    }
    return to;
  }

  private static Layout mirrored(Layout layout) {
    return new Layout(
        layout.name(),
        layout.about(),
        layout.arm(),
        layout.motors().stream().map(MirrorLawsTest::mirrored).toList());
  }

  private static MotorPlace mirrored(MotorPlace motor) {
    return new MotorPlace(motor.along(), -motor.around());
  }

  private static int mirrored(int motor) {
    return SYMMETRIC.motors().indexOf(mirrored(SYMMETRIC.motors().get(motor)));
  }

  private static Arm arm(Side side) {
    Arm any = Arm.STANDARD;
    return new Arm(any.length(), any.wristGirth(), any.elbowGirth(), side);
  }

  private static Pattern value(Reading<Pattern> reading) {
    return switch (reading) {
      case Reading.Read<Pattern>(Pattern pattern) -> pattern;
      case Reading.Broken<Pattern> broken -> throw new AssertionError(broken);
    };
  }
}
