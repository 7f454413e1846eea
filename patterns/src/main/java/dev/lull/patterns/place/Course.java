package dev.lull.patterns.place;

import dev.lull.patterns.Arm;
import dev.lull.patterns.Contacts;
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
    Measuring measuring = new Measuring(new Surface(arm), (places.size() - 1) * PIECES + 1);
    places.forEach(place -> measuring.goTo(place.along().on(arm), place.around()));
    return measuring.done();
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
  private static final class Measuring {
    private final Surface surface;
    private final double[] along;
    private final double[] around;
    private final double[] distance;
    private int count;

    Measuring(Surface surface, int most) {
      this.surface = surface;
      this.along = new double[most];
      this.around = new double[most];
      this.distance = new double[most];
    }

    void goTo(double toAlong, double toAround) {
      if (count == 0) {
        add(toAlong, toAround, 0);
        return;
      }
      double fromAlong = along[count - 1];
      double fromAround = around[count - 1];
      double turn = Surface.turn(fromAround, toAround);
      int pieces = toAlong == fromAlong || turn == 0 ? 1 : PIECES;
      for (int i = 1; i <= pieces; i++) {
        double share = (double) i / pieces;
        step(fromAlong + share * (toAlong - fromAlong), fromAround + share * turn);
      }
    }

    private void step(double toAlong, double toAround) {
      double length = toAlong - along[count - 1];
      double girth = surface.girth((toAlong + along[count - 1]) / 2);
      double arc = (toAround - around[count - 1]) / 360 * girth;
      add(toAlong, toAround, distance[count - 1] + Math.hypot(length, arc));
    }

    private void add(double newAlong, double newAround, double newDistance) {
      along[count] = newAlong;
      around[count] = newAround;
      distance[count] = newDistance;
      count++;
    }

    Course done() {
      return new Course(
          Arrays.copyOf(along, count),
          Arrays.copyOf(around, count),
          Arrays.copyOf(distance, count));
    }
  }
}
