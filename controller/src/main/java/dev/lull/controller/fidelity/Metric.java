package dev.lull.controller.fidelity;

import java.util.Arrays;
import java.util.List;

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

  /// The smoothness of a steady speed.
  private static final double STEADY = -2.39;

  /// A share of the time, 0..1.
  private static final double DROPPED = 0.01;

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

  /// How far it is from its targets, by the observer who has it farther: 0 is as good as can be, 1
  /// is a target just met, 2 is twice of what is wanted, and what is not felt is infinitely far.
  ///
  /// A value counts by the share that it is of its target, but for two. Smoothness counts from that
  /// of a steady speed, which is 0, to its target, which is 1. Of a dropout none at all is wanted:
  /// each hundredth of the time that it lasts is one more than 1.
  public double distance(Result result) {
    double far = 0;
    for (Adding observer : Adding.values()) {
      far = Math.max(far, distance(in(result.score(observer)), target(observer, result)));
    }
    return far;
  }

  private double distance(double value, double target) {
    if (Double.isNaN(value)) {
      return Double.POSITIVE_INFINITY;
    }
    return switch (this) {
      case DROPOUT -> value > 0 ? 1 + value / DROPPED : 0;
      case SMOOTHNESS -> (STEADY - value) / (STEADY - target);
      case POSITION, LAG, VELOCITY, CONTINUITY, STRAIGHTNESS, BACKTRACKING, GENTLENESS ->
          value / target;
    };
  }

  /// Whether both targets are met.
  public boolean isMet(Result result) {
    return misses(result).isEmpty();
  }

  /// The targets that are missed: none, or that of one observer, or of both.
  public List<Miss> misses(Result result) {
    return Arrays.stream(Adding.values())
        .map(it -> new Miss(this, it, in(result.score(it)), target(it, result)))
        .filter(it -> distance(it.value(), it.target()) > 1)
        .toList();
  }

  /// What is wanted of it, as one of the observers feels it.
  public double target(Adding observer, Result result) {
    double share = this == POSITION && result.motors() >= DENSE ? 0.5 : 1;
    return switch (observer) {
      case ENERGIES -> share * energyTarget;
      // The observer of energies has a target as narrow as this, or narrower: so it is for the
      // worse.
      case AMPLITUDES -> share * worseTarget;
    };
  }

  /// The sign between a value and the target that it misses.
  public String missed() {
    return this == SMOOTHNESS ? "<" : ">";
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
