package dev.lull.controller.fidelity;

/// Tactile Brush with phantoms as dense as its equation allows: one after another, each lasting
/// [Burst#SHORTEST] and standing where the path is half-way through it.
///
/// Each motor has the share of the energy that it has in a [Mesh]: between two motors that is the
/// paper's A₁ = √(1−β)·A and A₂ = √β·A.
final class DenseBrush implements Rendering {
  private static final double SLOT = Burst.SHORTEST / 1_000;

  private final Stroke stroke;
  private final Mesh mesh;
  private final double[] shares;

  DenseBrush(Stroke stroke, Mesh mesh) {
    this.stroke = stroke;
    this.mesh = mesh;
    shares = new double[mesh.motors().size()];
  }

  @Override
  public void render(double seconds, float[] amplitude) {
    double middle = (Math.floor(seconds / SLOT) + 0.5) * SLOT;
    mesh.shares(stroke.place(middle), shares);
    double pressure = stroke.pressure(seconds);
    for (int i = 0; i < shares.length; i++) {
      amplitude[i] = (float) (pressure * Math.sqrt(shares[i]));
    }
  }
}
