package dev.lull.controller.fidelity;

/// Linear panning: amplitude goes over linearly from what the path met last to what it meets next.
///
/// On a row of motors that is the two nearest ones; elsewhere the path meets the grid between
/// motors, and what it meets is panned between those two, linearly too.
final class Panning implements Rendering {
  private final Stroke stroke;
  private final Crossings crossings;
  private final double[] shares;

  Panning(Stroke stroke, Crossings crossings) {
    this.stroke = stroke;
    this.crossings = crossings;
    shares = new double[crossings.motors()];
  }

  @Override
  public void render(double seconds, float[] amplitude) {
    crossings.shares(stroke.way(seconds), shares);
    double pressure = stroke.pressure(seconds);
    for (int i = 0; i < shares.length; i++) {
      amplitude[i] = (float) (pressure * shares[i]);
    }
  }
}
