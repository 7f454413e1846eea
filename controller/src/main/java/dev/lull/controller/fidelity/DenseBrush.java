package dev.lull.controller.fidelity;

/// Tactile Brush with phantoms as dense as its equation allows: one after another, each lasting
/// [Burst#SHORTEST] and standing where the path is half-way through it.
///
/// A phantom between two points where the path meets the grid is made of both, as each of those is
/// made of two motors: with energies, A² = (1−β)·A₁² + β·A₂².
final class DenseBrush implements Rendering {
  private static final double SLOT = Burst.SHORTEST / 1_000;

  private final Stroke stroke;
  private final Crossings crossings;
  private final double[] shares;

  DenseBrush(Stroke stroke, Crossings crossings) {
    this.stroke = stroke;
    this.crossings = crossings;
    shares = new double[crossings.motors()];
  }

  @Override
  public void render(double seconds, float[] amplitude) {
    double middle = (Math.floor(seconds / SLOT) + 0.5) * SLOT;
    crossings.shares(stroke.way(middle), shares);
    double pressure = stroke.pressure(seconds);
    for (int i = 0; i < shares.length; i++) {
      amplitude[i] = (float) (pressure * Math.sqrt(shares[i]));
    }
  }
}
