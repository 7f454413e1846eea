package dev.lull.controller.fidelity;

/// What is scored, and what is wanted of it.
///
/// Each has two targets: one for the observer of energies (q = 2), and a wider one for whichever of
/// the two observers finds it worse.
public enum Metric {
  POSITION("position", 0.04, 0.06),
  LAG("lag", 0.05, 0.05),
  VELOCITY("velocity", 0.30, 0.75),
  CONTINUITY("continuity", 0.05, 0.05),
  DROPOUT("dropout", 0, 0),
  SMOOTHNESS("smoothness", -3.5, -6),
  STRAIGHTNESS("straightness", 0.02, 0.02),
  BACKTRACKING("backtracking", 0.01, 0.01),
  GENTLENESS("gentleness", 0.15, 0.15);

  /// From this many motors on, a sleeve is to be twice as exact.
  private static final int DENSE = 32;

  private final String words;
  private final double energyTarget;
  private final double worseTarget;

  Metric(String words, double energyTarget, double worseTarget) {
    this.words = words;
    this.energyTarget = energyTarget;
    this.worseTarget = worseTarget;
  }

  /// What it is in a score.
  public double in(Score score) {
    return switch (this) {
      case POSITION -> score.position();
      case LAG -> score.lag();
      case VELOCITY -> score.velocity();
      case CONTINUITY -> score.continuity();
      case DROPOUT -> score.dropout();
      case SMOOTHNESS -> score.smoothness();
      case STRAIGHTNESS -> score.straightness();
      case BACKTRACKING -> score.backtracking();
      case GENTLENESS -> score.gentleness();
    };
  }

  /// The worse of two values, or no number if one of them is none.
  public double worse(double one, double other) {
    return this == SMOOTHNESS ? Math.min(one, other) : Math.max(one, other);
  }

  /// Whether both targets are met.
  public boolean isMet(Result result) {
    double energies = in(result.energies());
    double worse = result.worse(this);
    double share = this == POSITION && result.motors() >= DENSE ? 0.5 : 1;
    return isWithin(energies, share * energyTarget) && isWithin(worse, share * worseTarget);
  }

  private boolean isWithin(double value, double target) {
    return this == SMOOTHNESS ? value >= target : value <= target;
  }

  /// The target for the observer of energies, and for the worse one, on a sleeve of few motors.
  public String targets() {
    String sign = this == SMOOTHNESS ? "≥" : "≤";
    return energyTarget == worseTarget
        ? sign + " " + energyTarget
        : sign + " " + energyTarget + " / " + worseTarget;
  }

  @Override
  public String toString() {
    return words;
  }
}
