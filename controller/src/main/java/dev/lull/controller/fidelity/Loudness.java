package dev.lull.controller.fidelity;

/// How loud the motors are, which is for the people around. It has no target.
///
/// @param above share of the time of the stroke in which a motor is driven above [#QUIET], 0..1
/// @param step the largest change of a motor's drive from one frame to the next, 0..1
public record Loudness(double above, double step) {
  /// The drive up to which motors are taken to be quiet, as long as no wearer has said otherwise.
  public static final double QUIET = 0.5;

  /// Listens to frames.
  static final class Listener {
    private int frames;
    private int loud;
    private double step;

    void hear(float[] before, float[] drive) {
      float most = 0;
      for (int i = 0; i < drive.length; i++) {
        most = Math.max(most, drive[i]);
        step = Math.max(step, Math.abs(drive[i] - before[i]));
      }
      frames++;
      loud += most > QUIET ? 1 : 0;
    }

    Loudness heard() {
      return new Loudness((double) loud / frames, step);
    }
  }
}
