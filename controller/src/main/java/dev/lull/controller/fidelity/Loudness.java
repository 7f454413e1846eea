package dev.lull.controller.fidelity;

/// How loud the motors are, which is for the people around. It has no target.
///
/// @param above share of the time of the stroke in which a motor is driven harder than the wearer
///     wants it to
///     be, or than half if they have set nothing, 0..1
/// @param step the largest change of a motor's drive from one frame to the next, 0..1
public record Loudness(double above, double step) {
  /// Listens to frames.
  static final class Listener {
    private final double quiet;
    private int frames;
    private int loud;
    private double step;

    /// @param quiet the drive up to which motors are taken to be quiet, 0..1
    Listener(double quiet) {
      this.quiet = quiet;
    }

    void hear(float[] before, float[] drive) {
      float most = 0;
      for (int i = 0; i < drive.length; i++) {
        most = Math.max(most, drive[i]);
        step = Math.max(step, Math.abs(drive[i] - before[i]));
      }
      frames++;
      loud += most > quiet ? 1 : 0;
    }

    Loudness heard() {
      return new Loudness((double) loud / frames, step);
    }
  }
}
