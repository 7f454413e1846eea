package dev.lull.controller.fidelity;

import dev.lull.patterns.Layout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Where the path of a stroke meets the grid of motors: the virtual actuation points of Tactile
/// Brush. Each lies on a motor, or between two, of which it takes a share each.
///
/// A path begins and ends with one, on the edge that is nearest. Two within a millimetre count as
/// one.
final class Crossings {
  private static final double SAME = 1;
  private static final double PIECE = 1;

  /// One meeting.
  ///
  /// @param way how far along the path, in millimetres
  /// @param edge the motors it lies between
  /// @param share how far it lies on the way from the first motor to the other, 0..1
  private record Crossing(double way, Edge edge, double share) {}

  private final int motors;
  private final List<Crossing> crossings;

  private Crossings(int motors, List<Crossing> crossings) {
    this.motors = motors;
    this.crossings = crossings;
  }

  static Crossings of(Stroke stroke, Layout layout) {
    List<Edge> edges = Edge.of(stroke.chart(), layout);
    Line line = stroke.line();
    List<Crossing> all = new ArrayList<>();
    all.add(nearest(line, 0, edges));
    edges.forEach(edge -> addMeetings(line, edge, all));
    all.sort(Comparator.comparingDouble(Crossing::way));
    List<Crossing> distinct = new ArrayList<>();
    for (Crossing crossing : all) {
      boolean isSeen = !distinct.isEmpty() && crossing.way - distinct.getLast().way < SAME;
      if (!isSeen && crossing.way < line.length() - SAME) {
        distinct.add(crossing);
      }
    }
    distinct.add(nearest(line, line.length(), edges));
    return new Crossings(layout.motors().size(), distinct);
  }

  private static Crossing nearest(Line line, double way, List<Edge> edges) {
    Point place = line.at(way);
    Edge edge =
        edges.stream().min(Comparator.comparingDouble(it -> it.distance(place))).orElseThrow();
    return new Crossing(way, edge, edge.nearest(place));
  }

  /// Follows the path in pieces of a millimetre. Where it runs over a motor it meets it, also along
  /// an edge.
  private static void addMeetings(Line line, Edge edge, List<Crossing> into) {
    int pieces = (int) Math.ceil(line.length() / PIECE);
    double size = line.length() / pieces;
    for (int i = 0; i < pieces; i++) {
      Point from = line.at(i * size);
      Point piece = line.at((i + 1) * size).minus(from);
      Point across = edge.to().minus(edge.from());
      double turn = piece.cross(across);
      if (Math.abs(turn) > 1e-9 * across.length()) {
        double share = edge.from().minus(from).cross(across) / turn;
        double place = edge.from().minus(from).cross(piece) / turn;
        if (share >= 0 && share <= 1 && place >= -1e-9 && place <= 1 + 1e-9) {
          into.add(new Crossing((i + share) * size, edge, Math.clamp(place, 0, 1)));
        }
      } else {
        addMotors(i * size, size, from, piece, edge, into);
      }
    }
  }

  /// Here the path runs in the direction of the edge.
  private static void addMotors(
      double way, double size, Point from, Point piece, Edge edge, List<Crossing> into) {
    for (double share : new double[] {0, 1}) {
      Point away = edge.from().mixed(edge.to(), share).minus(from);
      double ahead = away.dot(piece) / size;
      if (ahead >= 0 && ahead <= size && away.length() <= size) {
        into.add(new Crossing(way + ahead, edge, share));
      }
    }
  }

  int size() {
    return crossings.size();
  }

  /// How many motors there are.
  int motors() {
    return motors;
  }

  /// How far along the path a crossing is, in millimetres.
  double way(int crossing) {
    return crossings.get(crossing).way;
  }

  /// Adds so many times a crossing's shares of its two motors, which are 1 together.
  void add(int crossing, double times, double[] into) {
    Crossing it = crossings.get(crossing);
    into[it.edge.one()] += times * (1 - it.share);
    into[it.edge.other()] += times * it.share;
  }

  /// The shares of all motors anywhere on the path: linear between the crossings before and after.
  ///
  /// @param way in millimetres; beyond an end it is taken as that end
  void shares(double way, double[] into) {
    Arrays.fill(into, 0);
    int next = 1;
    while (next < size() - 1 && way(next) < way) {
      next++;
    }
    double share = Math.clamp((way - way(next - 1)) / (way(next) - way(next - 1)), 0.0, 1.0);
    add(next - 1, 1 - share, into);
    add(next, share, into);
  }
}
