package dev.lull.controller.fidelity;

import dev.lull.patterns.Layout;
import dev.lull.patterns.MotorPlace;
import dev.lull.patterns.place.Surface;
import java.util.Arrays;
import java.util.List;

/// The simplest way: the motor that is nearest over the skin has the whole pressure.
final class Stepping implements Rendering {
  private final Stroke stroke;
  private final Surface surface;
  private final List<MotorPlace> motors;

  Stepping(Stroke stroke, Layout layout) {
    this.stroke = stroke;
    surface = stroke.chart().surface();
    motors = layout.motors();
  }

  @Override
  public void render(double seconds, float[] amplitude) {
    Arrays.fill(amplitude, 0);
    amplitude[nearest(seconds)] = (float) stroke.pressure(seconds);
  }

  private int nearest(double seconds) {
    double way = stroke.way(seconds);
    double along = stroke.line().along(way);
    double around = stroke.chart().around(along, stroke.line().across(way));
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < motors.size(); i++) {
      MotorPlace motor = motors.get(i);
      double distance = surface.distance(motor.along(), motor.around(), along, around);
      if (distance < least) {
        least = distance;
        nearest = i;
      }
    }
    return nearest;
  }
}
