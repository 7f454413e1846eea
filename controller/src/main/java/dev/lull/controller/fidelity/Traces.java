package dev.lull.controller.fidelity;

/// One stroke over time, as it was wanted and as both observers felt it.
public final class Traces {
  private final Trial trial;
  private final Stroke stroke;
  private final Trace amplitudes;
  private final Trace energies;

  Traces(Trial trial, Stroke stroke, Percepts felt) {
    this.trial = trial;
    this.stroke = stroke;
    amplitudes = new Trace(stroke, felt.amplitudes());
    energies = new Trace(stroke, felt.energies());
  }

  /// The stroke.
  public Trial trial() {
    return trial;
  }

  /// How long it takes, in seconds.
  public double seconds() {
    return stroke.seconds();
  }

  /// The seconds at which the middle begins that is scored.
  public double scoredFrom() {
    return Stroke.EDGE * seconds();
  }

  /// The seconds at which it ends.
  public double scoredTo() {
    return (1 - Stroke.EDGE) * seconds();
  }

  /// How long its path is, in millimetres.
  public double length() {
    return stroke.line().length();
  }

  /// How far along the path it is wanted, in millimetres, so many seconds after it began.
  public double wantedAlong(double seconds) {
    return stroke.way(seconds);
  }

  /// How strong it is wanted, as a share of what is wanted in its middle.
  public double wantedIntensity(double seconds) {
    return stroke.pressure(seconds) / stroke.hand().pressure();
  }

  /// What was felt of it by one of the observers.
  public Trace felt(Adding observer) {
    return switch (observer) {
      case AMPLITUDES -> amplitudes;
      case ENERGIES -> energies;
    };
  }
}
