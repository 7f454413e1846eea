package dev.lull.hardware;

import java.util.Locale;

/// Movements of one round spot over two rows of eight motors, 30 mm apart along and 40 mm across.
enum GaussianStroke {
  /// 3 cm/s along the arm, with a rest of 1.5 s after each stroke.
  SLOW_STROKE(30, 21, 1.5, 0),
  /// 10 cm/s along the arm with a broad hand, with a rest of 1.4 s after each stroke.
  PETTING(100, 30, 1.4, 0),
  /// A fine line at 1 cm/s that winds from one row to the other, without a rest.
  HENNA(10, 12, 0, 20);

  private static final int ROW = 8;
  private static final double PITCH = 30;
  private static final double ACROSS = 40;
  private static final double LENGTH = (ROW - 1) * PITCH;
  private static final double STRENGTH = 0.6;
  private static final double EASE = 0.5;

  private final double speed;
  private final double sigma;
  private final double rest;
  private final double winding;

  GaussianStroke(double speed, double sigma, double rest, double winding) {
    this.speed = speed;
    this.sigma = sigma;
    this.rest = rest;
    this.winding = winding;
  }

  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// The amplitudes at a moment, in seconds.
  void at(double seconds, float[] amplitude) {
    double stroke = LENGTH / speed;
    double within = seconds % (stroke + rest);
    double along = speed * within;
    double across = winding * Math.sin(2 * Math.PI * along / 50);
    double swell = Math.clamp(Math.min(within, stroke - within) / EASE, 0, 1);
    for (int i = 0; i < amplitude.length; i++) {
      int row = i / ROW;
      double x = along - i % ROW * PITCH;
      double y = across - (row - 0.5) * ACROSS;
      double share = Math.exp(-(x * x + y * y) / (2 * sigma * sigma));
      amplitude[i] = (float) (STRENGTH * swell * share);
    }
  }
}
