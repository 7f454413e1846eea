package dev.lull.controller.fidelity;

import dev.lull.patterns.Layout;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The grid of a sleeve, in which a phantom can be put anywhere.
///
/// @param motors where the motors are
/// @param edges pairs of motors; see [Edge#of]
record Mesh(List<Point> motors, List<Edge> edges) {
  /// Less than this, in millimetres, is no distance.
  private static final double SAME = 1e-6;

  static Mesh of(Chart chart, Layout layout) {
    return new Mesh(chart.points(layout), Edge.of(chart, layout));
  }

  /// The shares of the motors that make a phantom, which are 1 together; weighted with them, the
  /// mean of the motors' places is the phantom's.
  ///
  /// On an edge it is made of its two motors, linearly. Elsewhere it is made, linearly again, of a
  /// phantom on the nearest edge on either side of it across the arm: on a grid, of four motors.
  /// What lies beside all edges is put on the nearest.
  void shares(Point place, double[] into) {
    Arrays.fill(into, 0);
    int below = side(place, -1);
    int above = side(place, 1);
    if (below < 0 || above < 0) {
      Edge nearest = nearest(place);
      nearest.add(nearest.nearest(place), 1, into);
      return;
    }
    double from = edges.get(below).acrossAt(place.along());
    double to = edges.get(above).acrossAt(place.along());
    double share = to - from > SAME ? (place.across() - from) / (to - from) : 0;
    addAt(below, place.along(), 1 - share, into);
    addAt(above, place.along(), share, into);
  }

  /// The number of the edge that is nearest on one side across the arm, or negative if none is.
  private int side(Point place, int sign) {
    int found = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < edges.size(); i++) {
      double away = sign * (edges.get(i).acrossAt(place.along()) - place.across());
      if (away >= -SAME && away < least) {
        least = away;
        found = i;
      }
    }
    return found;
  }

  private void addAt(int edge, double along, double times, double[] into) {
    edges.get(edge).add(edges.get(edge).shareAt(along), times, into);
  }

  private Edge nearest(Point place) {
    return edges.stream().min(Comparator.comparingDouble(it -> it.distance(place))).orElseThrow();
  }
}
