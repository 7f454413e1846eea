package dev.lull.controller.fidelity;

import dev.lull.patterns.Contacts;

/// One stroke over the unrolled arm, at a steady speed. Times are seconds since it began.
///
/// It comes and goes as a raised cosine, as in patterns, but never for longer than the share of it
/// that lies outside the middle that is scored.
///
/// @param chart the arm
/// @param line what it draws
/// @param speed in millimetres a second, > 0
/// @param hand how it is made
record Stroke(Chart chart, Line line, double speed, Hand hand) {
  /// The share of a stroke at its beginning, and at its end, that is not scored.
  static final double EDGE = 0.15;

  double seconds() {
    return line.length() / speed;
  }

  /// How far it has come, in millimetres.
  double way(double seconds) {
    return speed * seconds;
  }

  /// Where it is, or was last, or will be first.
  Point place(double seconds) {
    return line.at(Math.clamp(way(seconds), 0, line.length()));
  }

  /// Its pressure, 0..1; none before it begins and after it ends.
  double pressure(double seconds) {
    double inside = Math.min(seconds, seconds() - seconds);
    double ease = Math.min(hand.ease(), EDGE * seconds());
    double share = Math.clamp(inside / ease, 0.0, 1.0);
    return hand.pressure() * (0.5 - 0.5 * Math.cos(Math.PI * share));
  }

  /// How far around the arm it is, in turns from the middle of the chart.
  double turn(double seconds) {
    double way = Math.clamp(way(seconds), 0, line.length());
    return line.across(way) / chart.surface().girth(line.along(way));
  }

  /// Puts what touches the skin at a moment in place of what there was.
  void contacts(double seconds, Contacts into) {
    into.clear();
    Point place = place(seconds);
    double around = chart.around(place.along(), place.across());
    into.add(place.along(), around, hand.width(), pressure(seconds));
  }
}
