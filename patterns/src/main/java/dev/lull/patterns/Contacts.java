package dev.lull.patterns;

/// The contacts of one moment, in a buffer that is used again and again without allocating.
///
/// It holds up to [#CAPACITY] contacts; further ones are not felt. One thread at a time.
public final class Contacts {
  /// How many contacts a pattern may have at the same moment.
  public static final int AT_ONCE = 16;

  /// How many can be felt at the same moment: those of two patterns, one of which comes while the
  /// other goes.
  public static final int CAPACITY = 2 * AT_ONCE;

  private static final double FARTHEST = 10_000;
  private static final double NARROWEST = 1;
  private static final double WIDEST = 1_000;

  private final double[] along = new double[CAPACITY];
  private final double[] around = new double[CAPACITY];
  private final double[] width = new double[CAPACITY];
  private final double[] pressure = new double[CAPACITY];
  private int size;

  /// Takes every contact off the skin.
  public void clear() {
    size = 0;
  }

  /// Adds a contact, in the units of [Contact]. Pressure is held to 0..1, width to 1..1000 mm and
  /// place to 10 m either way, so that whoever adds them up never meets an infinity.
  ///
  /// @throws IllegalArgumentException if a value is not finite
  public void add(double along, double around, double width, double pressure) {
    if (!isFinite(along, around) || !isFinite(width, pressure)) {
      throw new IllegalArgumentException(
          "A contact needs finite values, not along %s, around %s, width %s, pressure %s."
              .formatted(along, around, width, pressure));
    }
    if (size == CAPACITY) {
      return;
    }
    this.along[size] = Math.clamp(along, -FARTHEST, FARTHEST);
    this.around[size] = around;
    this.width[size] = Math.clamp(width, NARROWEST, WIDEST);
    this.pressure[size] = Math.clamp(pressure, 0.0, 1.0);
    size++;
  }

  private static boolean isFinite(double a, double b) {
    return Double.isFinite(a) && Double.isFinite(b);
  }

  /// Makes contact `i` so many times as firm, 1 at most.
  public void press(int i, double firmer) {
    pressure[i] = Math.clamp(pressure[i] * firmer, 0.0, 1.0);
  }

  /// Moves contact `i` by so many millimetres along and so many degrees around.
  public void move(int i, double byAlong, double byAround) {
    along[i] = Math.clamp(along[i] + byAlong, -FARTHEST, FARTHEST);
    around[i] = Math.IEEEremainder(around[i] + byAround, 360);
  }

  /// How many contacts there are, 0..[#CAPACITY].
  public int size() {
    return size;
  }

  /// Distance of contact `i` from the wrist crease, in millimetres.
  public double along(int i) {
    return along[i];
  }

  /// Angle of contact `i` from the middle of the inner side, in degrees.
  public double around(int i) {
    return around[i];
  }

  /// Diameter of contact `i`, in millimetres.
  public double width(int i) {
    return width[i];
  }

  /// Pressure of contact `i`, 0..1 of the wearer's comfortable maximum.
  public double pressure(int i) {
    return pressure[i];
  }
}
