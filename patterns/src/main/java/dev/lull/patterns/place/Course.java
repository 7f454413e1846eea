package dev.lull.patterns.place;

import dev.lull.patterns.Arm;
import dev.lull.patterns.Contacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A path on one arm, measured: where it is after so many millimetres over the skin.
///
/// Between two places it is straight on the unrolled arm. A piece that goes up the arm and around
/// it at once is cut into [#PIECES], each with the girth at its middle.
public final class Course {
  private static final int PIECES = 16;

  private final double[] along;
  private final double[] around;
  private final double[] distance;

  private Course(double[] along, double[] around, double[] distance) {
    this.along = along;
    this.around = around;
    this.distance = distance;
  }

  static Course over(List<Place> places, Arm arm) {
    Builder builder = new Builder(new Surface(arm));
    places.forEach(place -> builder.goTo(place.along().on(arm), place.around()));
    return builder.done();
  }

  /// A course that stays in one place.
  public static Course staying(Place place, Arm arm) {
    return over(List.of(place), arm);
  }

  /// How long it is, in millimetres.
  public double length() {
    return distance[distance.length - 1];
  }

  /// Adds the contact of somebody who has come that far.
  ///
  /// @param far in millimetres, 0..[#length]
  public void contactAt(double far, double width, double pressure, Contacts into) {
    int next = Math.min(piece(far) + 1, distance.length - 1);
    int piece = Math.max(next - 1, 0);
    double size = distance[next] - distance[piece];
    double share = size > 0 ? Math.clamp((far - distance[piece]) / size, 0.0, 1.0) : 0;
    into.add(
        along[piece] + share * (along[next] - along[piece]),
        Surface.turn(0, around[piece] + share * (around[next] - around[piece])),
        width,
        pressure);
  }

  private int piece(double far) {
    int found = Arrays.binarySearch(distance, far);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /// Measures a course place by place. Angles go on beyond ±180°, so that a course may wind.
  static final class Builder {
    private final Surface surface;
    private final List<Double> along = new ArrayList<>();
    private final List<Double> around = new ArrayList<>();
    private final List<Double> distance = new ArrayList<>();

    Builder(Surface surface) {
      this.surface = surface;
    }

    /// Goes on to a place, the shortest way round.
    void goTo(double toAlong, double toAround) {
      if (along.isEmpty()) {
        add(toAlong, toAround, 0);
        return;
      }
      double fromAlong = along.getLast();
      double fromAround = around.getLast();
      double turn = Surface.turn(fromAround, toAround);
      int pieces = toAlong == fromAlong || turn == 0 ? 1 : PIECES;
      for (int i = 1; i <= pieces; i++) {
        double share = (double) i / pieces;
        straightTo(fromAlong + share * (toAlong - fromAlong), fromAround + share * turn);
      }
    }

    /// Goes straight on to a place that is near, or right around the arm.
    void straightTo(double toAlong, double toAround) {
      if (along.isEmpty()) {
        add(toAlong, toAround, 0);
        return;
      }
      double length = toAlong - along.getLast();
      double girth = surface.girth((toAlong + along.getLast()) / 2);
      double arc = (toAround - around.getLast()) / 360 * girth;
      add(toAlong, toAround, distance.getLast() + Math.hypot(length, arc));
    }

    private void add(double newAlong, double newAround, double newDistance) {
      along.add(newAlong);
      around.add(newAround);
      distance.add(newDistance);
    }

    Course done() {
      return new Course(array(along), array(around), array(distance));
    }

    private static double[] array(List<Double> values) {
      return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }
}
