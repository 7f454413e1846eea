package dev.lull.controller.fidelity;

import java.util.Arrays;
import java.util.List;

/// Tactile Brush (Israr & Poupyrev, 2011), with the onsets and durations of the paper.
///
/// Each of the [Crossings] of the path with the grid is a phantom that lasts for one [Burst].
/// Between two motors it is the paper's A₁ = √(1−β)·A and A₂ = √β·A. Where bursts share a motor
/// their energies add up, which the paper leaves open.
final class TactileBrush implements Rendering {
  private static final double MILLIS = 1_000;

  private final Stroke stroke;
  private final List<Burst> bursts;
  private final double[][] shares;
  private final double[] energy;

  TactileBrush(Stroke stroke, Mesh mesh) {
    this.stroke = stroke;
    double[] ways = Crossings.of(stroke.line(), mesh);
    double[] peaks = new double[ways.length];
    Arrays.setAll(peaks, i -> ways[i] / stroke.speed() * MILLIS);
    bursts = Burst.of(peaks);
    energy = new double[mesh.motors().size()];
    shares = new double[ways.length][energy.length];
    for (int i = 0; i < ways.length; i++) {
      mesh.shares(stroke.line().at(ways[i]), shares[i]);
    }
  }

  @Override
  public void render(double seconds, float[] amplitude) {
    Arrays.fill(energy, 0);
    for (int i = 0; i < bursts.size(); i++) {
      double level = bursts.get(i).level(seconds * MILLIS);
      add(level * level, shares[i]);
    }
    double pressure = stroke.pressure(seconds);
    for (int i = 0; i < energy.length; i++) {
      amplitude[i] = (float) Math.min(1, pressure * Math.sqrt(energy[i]));
    }
  }

  private void add(double energies, double[] to) {
    for (int i = 0; i < energy.length; i++) {
      energy[i] += energies * to[i];
    }
  }
}
