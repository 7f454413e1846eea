package dev.lull.controller.fidelity;

/// A way of turning one stroke into amplitudes.
interface Rendering {
  /// Renders one moment.
  ///
  /// @param seconds since the stroke began; before it, and after its end, all are 0
  /// @param amplitude takes one amplitude for each motor, 0..1
  void render(double seconds, float[] amplitude);
}
