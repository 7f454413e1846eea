package dev.lull.controller.fidelity;

/// What one observer felt of a stroke over time, in the terms of its path: [#RATE] samples a
/// second, the first one when the stroke begins.
public final class Trace {
  /// Samples a second.
  public static final int RATE = 50;

  private static final int TICKS = Play.TICKS_PER_SECOND / RATE;
  private static final int PLACES = Percept.RATE / RATE;

  private final Stroke stroke;
  private final Percept percept;
  private final double usual;

  Trace(Stroke stroke, Percept percept) {
    this.stroke = stroke;
    this.percept = percept;
    usual = Statistics.median(new Middle(stroke, percept).intensities());
  }

  /// How many samples there are until the stroke is over.
  public int samples() {
    return (int) Math.floor(stroke.seconds() * RATE) + 1;
  }

  /// How far along the path the touch is felt, in millimetres.
  public double along(int sample) {
    double way = way(sample);
    return way + off(sample).dot(direction(way));
  }

  /// How far beside the path it is felt, in millimetres, with a sign for the side.
  public double beside(int sample) {
    return direction(way(sample)).cross(off(sample));
  }

  /// How strong it is felt, as a share of its median in the middle of the stroke.
  public double intensity(int sample) {
    return percept.intensity(Math.max(0, sample * TICKS - 1)) / usual;
  }

  private double way(int sample) {
    return stroke.way((double) sample / RATE);
  }

  private Point off(int sample) {
    double along = percept.along(sample * PLACES);
    return new Point(along, percept.across(sample * PLACES)).minus(stroke.line().at(way(sample)));
  }

  private Point direction(double way) {
    return new Point(stroke.line().directionAlong(way), stroke.line().directionAcross(way));
  }
}
