package dev.lull.controller.fidelity;

import dev.lull.patterns.Layout;
import dev.lull.patterns.MotorPlace;
import dev.lull.patterns.place.Surface;
import java.util.List;

/// The skin of an arm unrolled around one line of it, so that places have coordinates in
/// millimetres and a mean of places is a place.
///
/// Lengths along the arm are kept; across it, a place is as far from the line as its angle
/// makes of the girth there. The cut lies opposite to the line.
///
/// @param surface the skin
/// @param middle the angle of the line, in degrees as in [MotorPlace]
record Chart(Surface surface, double middle) {
  /// A sleeve's arm, unrolled around the middle of its motors: there, the cut is in the widest
  /// gap between them.
  static Chart of(Layout layout) {
    double[] angles = layout.motors().stream().mapToDouble(MotorPlace::around).sorted().toArray();
    double widest = angles[0] + 360 - angles[angles.length - 1];
    double cut = angles[0] - widest / 2;
    for (int i = 1; i < angles.length; i++) {
      double gap = angles[i] - angles[i - 1];
      if (gap > widest) {
        widest = gap;
        cut = angles[i] - gap / 2;
      }
    }
    return new Chart(new Surface(layout.arm()), Surface.turn(0, cut + 180));
  }

  Point point(MotorPlace place) {
    double turn = Surface.turn(middle, place.around());
    return new Point(place.along(), turn / 360 * surface.girth(place.along()));
  }

  List<Point> points(Layout layout) {
    return layout.motors().stream().map(this::point).toList();
  }

  /// Where motors would be if the arm was everywhere as thick as in its middle.
  List<Point> onCylinder(Layout layout) {
    double girth = surface.girth(surface.arm().length() / 2);
    return layout.motors().stream()
        .map(it -> new Point(it.along(), Surface.turn(middle, it.around()) / 360 * girth))
        .toList();
  }

  /// The angle around the arm of a place on the chart, in degrees.
  double around(double along, double across) {
    return Surface.turn(0, middle + across / surface.girth(along) * 360);
  }
}
