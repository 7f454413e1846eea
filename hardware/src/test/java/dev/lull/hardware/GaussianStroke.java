package dev.lull.hardware;

import java.util.Locale;

/// Movements of one round spot over two rows of eight motors, 30 mm apart along and 40 mm across,
/// with a rest after each.
enum GaussianStroke {
  /// 3 cm/s along the whole arm, then a rest of 1.5 s.
  SLOW_STROKE(30, 21, 210, 1.5, 0),
  /// 10 cm/s along the whole arm with a broad hand, then a rest of 1.4 s.
  PETTING(100, 30, 210, 1.4, 0),
  /// A fine line at 1 cm/s that winds from one row to the other, put down after every 2.5 cm for
  /// half a second.
  HENNA(10, 12, 25, 0.5, 20);

  private static final int ROW = 8;
  private static final double PITCH = 30;
  private static final double ACROSS = 40;
  private static final double ARM = (ROW - 1) * PITCH;
  private static final double STRENGTH = 0.6;
  private static final double EASE = 0.5;

  private final double speed;
  private final double sigma;
  private final double length;
  private final double rest;
  private final double winding;

  GaussianStroke(double speed, double sigma, double length, double rest, double winding) {
    this.speed = speed;
    this.sigma = sigma;
    this.length = length;
    this.rest = rest;
    this.winding = winding;
  }

  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// The amplitudes at a moment, in seconds.
  void at(double seconds, float[] amplitude) {
    double stroke = length / speed;
    double within = seconds % (stroke + rest);
    double begin = Math.floor(seconds / (stroke + rest)) * length % ARM;
    double along = begin + speed * Math.min(within, stroke);
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
