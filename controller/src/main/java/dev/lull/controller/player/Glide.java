package dev.lull.controller.player;

/// A value that moves to its target slowly: along half a cosine, so that it starts and ends at
/// rest.
///
/// A new target may be given at any moment; the value sets out from where it is then. Times are
/// host nanos and are compared by difference. Confined to the player's thread; allocates nothing.
final class Glide {
  private double from;
  private double to;
  private long start;
  private long duration;

  Glide(double value) {
    this.from = value;
    this.to = value;
  }

  /// Sets out for a target.
  ///
  /// @param target   where to arrive
  /// @param now      host nanos of setting out
  /// @param duration how long to take, in nanos; 0 arrives at once
  void towards(double target, long now, long duration) {
    this.from = at(now);
    this.to = target;
    this.start = now;
    this.duration = duration;
  }

  double at(long now) {
    long elapsed = now - start;
    if (elapsed >= duration) {
      return to;
    }
    double share = Math.max(0.0, (double) elapsed / duration);
    return from + (to - from) * 0.5 * (1.0 - Math.cos(Math.PI * share));
  }

  double target() {
    return to;
  }

  boolean arrived(long now) {
    return now - start >= duration;
  }
}
