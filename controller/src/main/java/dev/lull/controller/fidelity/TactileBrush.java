package dev.lull.controller.fidelity;

import java.util.Arrays;
import java.util.List;

/// Tactile Brush (Israr & Poupyrev, 2011), with the onsets and durations of the paper.
///
/// Each point where the path meets the grid is a phantom between two motors, A₁ = √(1−β)·A and
/// A₂ = √β·A, that lasts for one [Burst]. Where bursts share a motor their energies add up, which
/// the paper leaves open.
final class TactileBrush implements Rendering {
  private static final double MILLIS = 1_000;

  private final Stroke stroke;
  private final Crossings crossings;
  private final List<Burst> bursts;
  private final double[] energy;

  TactileBrush(Stroke stroke, Crossings crossings) {
    this.stroke = stroke;
    this.crossings = crossings;
    double[] peaks = new double[crossings.size()];
    Arrays.setAll(peaks, i -> crossings.way(i) / stroke.speed() * MILLIS);
    bursts = Burst.of(peaks);
    energy = new double[crossings.motors()];
  }

  @Override
  public void render(double seconds, float[] amplitude) {
    Arrays.fill(energy, 0);
    for (int i = 0; i < bursts.size(); i++) {
      double level = bursts.get(i).level(seconds * MILLIS);
      crossings.add(i, level * level, energy);
    }
    double pressure = stroke.pressure(seconds);
    for (int i = 0; i < energy.length; i++) {
      amplitude[i] = (float) Math.min(1, pressure * Math.sqrt(energy[i]));
    }
  }
}
