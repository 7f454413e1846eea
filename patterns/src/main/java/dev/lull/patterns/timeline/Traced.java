package dev.lull.patterns.timeline;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.Stroked;
import dev.lull.patterns.place.Surface;
import java.util.Arrays;
import java.util.function.Consumer;

/// One contact that moves from place to place at times of its own, and is wider and firmer here and
/// there. Between two moments everything changes evenly, the shorter way around the arm.
///
/// Asking it costs O(log n) and allocates nothing.
public final class Traced implements Node {
  private final long[] at;
  private final double[] along;
  private final double[] around;
  private final double[] width;
  private final double[] pressure;
  private final Envelope envelope;
  private final double way;

  private Traced(Builder built, long ease) {
    at = Arrays.copyOf(built.at, built.size);
    along = Arrays.copyOf(built.along, built.size);
    around = Arrays.copyOf(built.around, built.size);
    width = Arrays.copyOf(built.width, built.size);
    pressure = Arrays.copyOf(built.pressure, built.size);
    envelope = Envelope.of(at[at.length - 1], ease);
    way = built.way;
  }

  @Override
  public long length() {
    return at[at.length - 1];
  }

  @Override
  public void contactsAt(long t, long chance, Contacts into) {
    if (t < 0 || t >= length()) {
      return;
    }
    int found = Arrays.binarySearch(at, t);
    int from = found >= 0 ? found : -found - 2;
    double share = (double) (t - at[from]) / (at[from + 1] - at[from]);
    into.add(
        between(along, from, share),
        Surface.turn(0, between(around, from, share)),
        between(width, from, share),
        between(pressure, from, share) * envelope.at(t));
  }

  private static double between(double[] values, int from, double share) {
    return values[from] + share * (values[from + 1] - values[from]);
  }

  @Override
  public Node lasting(long length) {
    return Node.wholeOrNot(this, length);
  }

  @Override
  public int most() {
    return 1;
  }

  @Override
  public void strokes(long until, long chance, Consumer<Stroked> each) {
    if (until > 0) {
      each.accept(new Stroked(0, length(), way, Arrays.stream(pressure).max().orElseThrow()));
    }
  }

  /// Takes the moments of one, in their order.
  public static final class Builder {
    private final Surface surface;
    private final long[] at;
    private final double[] along;
    private final double[] around;
    private final double[] width;
    private final double[] pressure;
    private int size;
    private double way;

    /// For so many moments.
    public Builder(Surface surface, int moments) {
      this.surface = surface;
      at = new long[moments];
      along = new double[moments];
      around = new double[moments];
      width = new double[moments];
      pressure = new double[moments];
    }

    /// The next moment, in nanoseconds since the first, which is at 0; places and what they feel
    /// like are in the units of [dev.lull.patterns.Contact].
    public void add(long nanos, double toAlong, double toAround, double wide, double firm) {
      at[size] = nanos;
      along[size] = toAlong;
      around[size] = size == 0 ? toAround : goOn(toAlong, toAround);
      width[size] = wide;
      pressure[size] = firm;
      size++;
    }

    /// Angles go on beyond ±180°, so that it may wind around the arm.
    private double goOn(double toAlong, double toAround) {
      double from = around[size - 1];
      way += surface.distance(along[size - 1], from, toAlong, toAround);
      return from + Surface.turn(from, toAround);
    }

    /// All of it; two moments at least.
    ///
    /// @param ease how long it takes to come, and to go, in nanoseconds; at most half of it each
    public Traced done(long ease) {
      return new Traced(this, ease);
    }
  }
}
