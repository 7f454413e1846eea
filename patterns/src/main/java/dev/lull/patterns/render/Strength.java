package dev.lull.patterns.render;

import dev.lull.patterns.Layout;
import dev.lull.patterns.MotorPlace;
import dev.lull.patterns.place.Surface;

/// How strongly a contact is felt, by how far it is from the motors: fully on the sleeve, and
/// beyond it less and less, so that a stroke which leaves the sleeve leaves it gently.
///
/// n = √Σ exp(−x²/a² − y²/b²) over all motors, where x and y are the distances along and around the
/// arm, and a and b the reach. A contact has its full strength where n ≥ e^(−½), as it has up to
/// one reach from a motor; else (n / e^(−½))³, so that nothing is felt on one side of the arm of
/// what touches the other.
///
/// @param layout where the motors are
record Strength(Layout layout, Reach reach) {
  private static final double LEAST = Math.exp(-0.5);

  /// Of a contact, 0..1.
  double of(double along, double around) {
    Surface surface = new Surface(layout.arm());
    double sum = 0;
    for (MotorPlace motor : layout.motors()) {
      double x = motor.along() - along;
      double girth = surface.girth((motor.along() + along) / 2);
      double y = Surface.turn(around, motor.around()) / 360 * girth;
      sum += Math.exp(-square(x / reach.along()) - square(y / reach.around()));
    }
    double near = Math.min(1, Math.sqrt(sum) / LEAST);
    return near * near * near;
  }

  private static double square(double x) {
    return x * x;
  }
}
