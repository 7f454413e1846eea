package dev.lull.controller.stream;

import dev.lull.patterns.Contacts;

/// One contact of a stream as it is felt: it comes and goes within 50 ms, and never leaps. One that
/// is lifted and put down elsewhere is gone from the one place before it comes at the other.
/// Allocates nothing.
final class Finger {
  private static final long EASE = 50_000_000L;
  private static final double TURN = 360;

  private final int number;
  private final Ramp ramp = new Ramp(EASE);
  private boolean lifted = true;
  private double along;
  private double around;
  private double width;
  private double pressure;

  Finger(int number) {
    this.number = number;
  }

  /// Takes it off the skin at once.
  void rest() {
    ramp.set(0);
    lifted = true;
  }

  /// The stream has come past a sample.
  void pass(SampleRing samples, int i) {
    lifted |= !samples.touches(i, number);
  }

  /// Moves on to where it is now.
  ///
  /// @param share how far the stream is from the first of the samples to the second; 0 if there is
  ///     only one
  void move(SampleRing samples, double share, long dt) {
    boolean touches = samples.touches(0, number);
    lifted = lifted && (!touches || !ramp.isAtRest());
    boolean felt = touches && !lifted;
    if (felt) {
      place(samples, samples.size() > 1 && samples.touches(1, number) ? share : 0);
    }
    ramp.towards(felt, dt);
  }

  void addTo(Contacts into, double strength) {
    if (!ramp.isAtRest()) {
      into.add(along, around, width, pressure * ramp.share() * strength);
    }
  }

  private void place(SampleRing samples, double share) {
    int next = share > 0 ? 1 : 0;
    along = between(samples.along(0, number), samples.along(next, number), share);
    width = between(samples.width(0, number), samples.width(next, number), share);
    pressure = between(samples.pressure(0, number), samples.pressure(next, number), share);
    double from = samples.around(0, number);
    double turn = Math.IEEEremainder(samples.around(next, number) - from, TURN);
    around = Math.IEEEremainder(from + turn * share, TURN);
  }

  private static double between(double from, double to, double share) {
    return from + (to - from) * share;
  }
}
