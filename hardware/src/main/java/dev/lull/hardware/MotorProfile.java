package dev.lull.hardware;

import java.util.List;

/// How one type of motor answers drive: measured points from rest to full drive.
///
/// Below its first point the motor cannot hold its turning; above its last it is not driven.
///
/// @param name what the motor is called
/// @param source who measured it, or where the figures are published
/// @param points at least one, drive and amplitude both strictly rising, the last one (1, 1)
public record MotorProfile(String name, String source, List<Point> points) {
  /// A coin motor with an eccentric mass, at 3.15 V for full drive.
  ///
  /// Measured by Shah et al., 2019: 0.98 V → 102 Hz, 0.45 G; 1.37 V → 140 Hz, 0.85 G; 1.96 V → 186
  /// Hz, 1.40 G; 3.15 V → 241 Hz, 2.35 G. Drive is the voltage as a share of 3.15 V, amplitude the
  /// acceleration as a share of 2.35 G.
  public static final MotorProfile COIN_ERM =
      new MotorProfile(
          "coin ERM",
          "Shah et al., 2019",
          List.of(
              new Point(0.98 / 3.15, 0.45 / 2.35),
              new Point(1.37 / 3.15, 0.85 / 2.35),
              new Point(1.96 / 3.15, 1.40 / 2.35),
              new Point(1.0, 1.0)));

  public MotorProfile {
    points = List.copyOf(points);
    if (points.isEmpty() || !points.getLast().equals(new Point(1, 1))) {
      throw new IllegalArgumentException(
          "Motor profile \"%s\" does not end at drive 1 with amplitude 1. Divide its points by the last."
              .formatted(name));
    }
    for (int i = 1; i < points.size(); i++) {
      if (!points.get(i).isBeyond(points.get(i - 1))) {
        throw new IllegalArgumentException(
            "Motor profile \"%s\": %s does not lie beyond %s. Drive and amplitude must both rise."
                .formatted(name, points.get(i), points.get(i - 1)));
      }
    }
  }

  /// The drive for an amplitude of 0..1: linear between the points, and from the first one to zero.
  double driveFor(double amplitude) {
    Point below = points.getFirst();
    if (amplitude < below.amplitude) {
      return below.drive * amplitude / below.amplitude;
    }
    for (Point above : points) {
      if (amplitude <= above.amplitude) {
        return between(below, above, amplitude);
      }
      below = above;
    }
    return 1;
  }

  private static double between(Point below, Point above, double amplitude) {
    if (below.equals(above)) {
      return above.drive;
    }
    double share = (amplitude - below.amplitude) / (above.amplitude - below.amplitude);
    return below.drive + share * (above.drive - below.drive);
  }

  /// One measurement.
  ///
  /// @param drive share of the drive at the last point, 0.001..1
  /// @param amplitude share of the amplitude at the last point, 0.001..1
  public record Point(double drive, double amplitude) {
    private static final double LEAST = 0.001;

    public Point {
      OutOfRange.check("drive of a motor profile", drive, LEAST, 1);
      OutOfRange.check("amplitude of a motor profile", amplitude, LEAST, 1);
    }

    @Override
    public String toString() {
      return "drive %s, amplitude %s".formatted(drive, amplitude);
    }

    private boolean isBeyond(Point other) {
      return drive > other.drive && amplitude > other.amplitude;
    }
  }
}
