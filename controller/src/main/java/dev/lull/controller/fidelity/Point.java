package dev.lull.controller.fidelity;

/// A place on the unrolled arm.
///
/// @param along distance from the wrist crease towards the elbow, in millimetres
/// @param across distance around the arm from the line at which it is rolled flat, in millimetres,
///     positive towards the thumb
record Point(double along, double across) {
  Point minus(Point other) {
    return new Point(along - other.along, across - other.across);
  }

  /// So far in a direction.
  Point towards(Point direction, double far) {
    return new Point(along + far * direction.along, across + far * direction.across);
  }

  /// The way to another point, by a share of it.
  Point mixed(Point other, double share) {
    return towards(other.minus(this), share);
  }

  double dot(Point other) {
    return along * other.along + across * other.across;
  }

  /// How far the other direction turns from this one; 0 if they are parallel.
  double cross(Point other) {
    return along * other.across - across * other.along;
  }

  double length() {
    return Math.hypot(along, across);
  }
}
