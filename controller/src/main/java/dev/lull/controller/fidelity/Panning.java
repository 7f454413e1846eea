package dev.lull.controller.fidelity;

/// Linear panning: each motor has the share of the amplitude that it has in a [Mesh]. On a row of
/// motors those are the two nearest ones, on a grid four.
final class Panning implements Rendering {
  private final Stroke stroke;
  private final Mesh mesh;
  private final double[] shares;

  Panning(Stroke stroke, Mesh mesh) {
    this.stroke = stroke;
    this.mesh = mesh;
    shares = new double[mesh.motors().size()];
  }

  @Override
  public void render(double seconds, float[] amplitude) {
    mesh.shares(stroke.place(seconds), shares);
    double pressure = stroke.pressure(seconds);
    for (int i = 0; i < shares.length; i++) {
      amplitude[i] = (float) (pressure * shares[i]);
    }
  }
}
