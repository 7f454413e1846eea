package dev.lull.controller.fidelity;

/// One stroke of the bench.
///
/// @param layout name of a sleeve
/// @param shape what is stroked
/// @param speed in cm/s
/// @param motors what it is played on
/// @param method how it is rendered
/// @param chain what becomes of the amplitudes
public record Trial(
    String layout, Shape shape, double speed, Motors motors, Method method, Chain chain) {
  /// How Lull itself plays: its own renderer, compensated, and through the safety gate.
  public boolean isLull() {
    return method == Method.LULL && chain == Chain.GATED;
  }

  /// Whether another one is the same stroke on the same motors, however it is rendered.
  boolean isSameStroke(Trial other) {
    return layout.equals(other.layout)
        && shape == other.shape
        && speed == other.speed
        && motors == other.motors;
  }
}
