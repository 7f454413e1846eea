package dev.lull.controller.render;

import dev.lull.patterns.Stroked;
import java.util.List;

/// What touches the skin in a pattern: hands that move, and such as stay.
///
/// @param moving strokes, in the order of their beginnings
/// @param still all others
public record Stroking(List<Stroked> moving, List<Stroked> still) {
  /// The slowest stroke that is felt as most pleasant, in millimetres a second.
  public static final double SLOWEST = 10;

  /// The fastest such stroke, in millimetres a second.
  public static final double FASTEST = 100;

  /// Tells the one from the other.
  public static Stroking of(List<Stroked> all) {
    return new Stroking(
        all.stream().filter(it -> it.way() > 0).toList(),
        all.stream().filter(it -> it.way() == 0).toList());
  }

  /// How much of the time of stroking goes at 1 to 10 cm/s, 0..1; 1 if nothing moves.
  public double pleasant() {
    double all = moving.stream().mapToDouble(Stroked::length).sum();
    double pleasant =
        moving.stream()
            .filter(it -> it.speed() >= SLOWEST && it.speed() <= FASTEST)
            .mapToDouble(Stroked::length)
            .sum();
    return all == 0 ? 1 : pleasant / all;
  }

  /// The greatest pressure of all, 0..1.
  public double pressure() {
    return Math.max(most(moving), most(still));
  }

  private static double most(List<Stroked> touches) {
    return touches.stream().mapToDouble(Stroked::pressure).max().orElse(0);
  }
}
