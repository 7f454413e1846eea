package dev.lull.controller.fidelity;

import java.util.ArrayList;
import java.util.List;

/// Where the path of a stroke meets the grid of motors: the virtual actuation points of Tactile
/// Brush, as ways along the path in millimetres.
///
/// A path begins and ends with one. Since the paper has straight strokes only, a circle is taken
/// as eight of them: its corners are points, too. Two within a millimetre count as one.
final class Crossings {
  private static final double SAME = 1;
  private static final double PIECE = 1;
  private static final int CORNERS = 8;

  private Crossings() {}

  /// At least two, rising, the first 0.
  static double[] of(Line line, Mesh mesh) {
    List<Double> all = new ArrayList<>(corners(line));
    mesh.edges().forEach(edge -> addMeetings(line, edge, all));
    all.sort(null);
    List<Double> distinct = new ArrayList<>(List.of(0.0));
    for (double way : all) {
      if (way - distinct.getLast() >= SAME && way < line.length() - SAME) {
        distinct.add(way);
      }
    }
    distinct.add(line.length());
    return distinct.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static List<Double> corners(Line line) {
    return switch (line) {
      case Line.Straight _ -> List.of();
      case Line.Circle circle -> {
        List<Double> corners = new ArrayList<>();
        for (int i = 1; i < CORNERS; i++) {
          corners.add(circle.length() * i / CORNERS);
        }
        yield corners;
      }
    };
  }

  /// Follows the path in pieces of a millimetre. Where it runs along an edge it meets its motors.
  private static void addMeetings(Line line, Edge edge, List<Double> into) {
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
          into.add((i + share) * size);
        }
      } else {
        addMotors(i * size, size, from, piece, edge, into);
      }
    }
  }

  /// Here the path runs in the direction of the edge.
  private static void addMotors(
      double way, double size, Point from, Point piece, Edge edge, List<Double> into) {
    for (Point motor : List.of(edge.from(), edge.to())) {
      Point away = motor.minus(from);
      double ahead = away.dot(piece) / size;
      if (ahead >= 0 && ahead <= size && away.length() <= size) {
        into.add(way + ahead);
      }
    }
  }
}
