package dev.lull.controller.fidelity;

/// What a stroke draws on the unrolled arm. A way is how far one has come on it, in millimetres;
/// straight lines go on beyond their ends.
sealed interface Line {
  /// In millimetres.
  double length();

  double along(double way);

  double across(double way);

  /// Its direction there, of length 1.
  double directionAlong(double way);

  double directionAcross(double way);

  default Point at(double way) {
    return new Point(along(way), across(way));
  }

  /// From one place to another.
  record Straight(Point from, Point to) implements Line {
    @Override
    public double length() {
      return to.minus(from).length();
    }

    @Override
    public double along(double way) {
      return from.along() + way * directionAlong(way);
    }

    @Override
    public double across(double way) {
      return from.across() + way * directionAcross(way);
    }

    @Override
    public double directionAlong(double way) {
      return (to.along() - from.along()) / length();
    }

    @Override
    public double directionAcross(double way) {
      return (to.across() - from.across()) / length();
    }
  }

  /// Once around a place, beginning above it towards the elbow, and first towards the thumb.
  record Circle(Point centre, double radius) implements Line {
    @Override
    public double length() {
      return 2 * Math.PI * radius;
    }

    @Override
    public double along(double way) {
      return centre.along() + radius * Math.cos(way / radius);
    }

    @Override
    public double across(double way) {
      return centre.across() + radius * Math.sin(way / radius);
    }

    @Override
    public double directionAlong(double way) {
      return -Math.sin(way / radius);
    }

    @Override
    public double directionAcross(double way) {
      return Math.cos(way / radius);
    }
  }
}
