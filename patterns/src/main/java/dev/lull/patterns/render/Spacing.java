package dev.lull.patterns.render;

import dev.lull.patterns.Layout;
import dev.lull.patterns.MotorPlace;
import dev.lull.patterns.place.Surface;
import java.util.ArrayList;
import java.util.List;

/// How far the motors of a layout are from each other, in millimetres.
///
/// @param along the mean distance to the nearest neighbour that lies more along the arm than around
/// @param around the same around the arm; as along it where no motor has such a neighbour
/// @param nearest the mean distance to the nearest neighbour in any direction
public record Spacing(double along, double around, double nearest) {
  /// That of a single motor, which has no neighbour.
  private static final double LONELY = 35;

  /// Measures a layout.
  public static Spacing of(Layout layout) {
    List<Double> along = new ArrayList<>();
    List<Double> around = new ArrayList<>();
    List<Double> nearest = new ArrayList<>();
    for (MotorPlace motor : layout.motors()) {
      double a = toNearest(layout, motor, true);
      double b = toNearest(layout, motor, false);
      add(along, a);
      add(around, b);
      add(nearest, Math.min(a, b));
    }
    double any = mean(nearest, LONELY);
    double fromAround = mean(around, any);
    double fromAlong = mean(along, fromAround);
    return new Spacing(fromAlong, mean(around, fromAlong), any);
  }

  private static double toNearest(Layout layout, MotorPlace motor, boolean along) {
    double nearest = Double.POSITIVE_INFINITY;
    Surface surface = new Surface(layout.arm());
    for (MotorPlace other : layout.motors()) {
      double length = Math.abs(other.along() - motor.along());
      double distance =
          surface.distance(motor.along(), motor.around(), other.along(), other.around());
      boolean lies = 2 * length * length >= distance * distance;
      if (!other.equals(motor) && lies == along) {
        nearest = Math.min(nearest, distance);
      }
    }
    return nearest;
  }

  private static void add(List<Double> distances, double distance) {
    if (Double.isFinite(distance)) {
      distances.add(distance);
    }
  }

  private static double mean(List<Double> distances, double otherwise) {
    return distances.stream().mapToDouble(it -> it).average().orElse(otherwise);
  }
}
