package dev.lull.protocol;

/// The line `ahead = offset + drift · seconds` through samples of unequal worth.
///
/// Weighted least squares with a prior: until the samples outweigh it, drift is taken to be
/// within half a per cent of zero, which is what a ceramic resonator keeps. A sample weighs
/// 1/doubt², less with age.
final class DriftFit {

  private static final double USUAL_DRIFT = 0.005;
  private static final double LEAST_DOUBT_SECONDS = 50e-6;
  private static final double DECAY = 0.9;

  private double weights;
  private double seconds;
  private double ahead;
  private double secondsSquared;
  private double secondsAhead;
  private double offset;
  private double drift;

  void begin() {
    weights = 0;
    seconds = 0;
    ahead = 0;
    secondsSquared = 0;
    secondsAhead = 0;
  }

  void add(int age, double atSeconds, double aheadSeconds, double doubtSeconds) {
    double doubt = LEAST_DOUBT_SECONDS + doubtSeconds;
    double weight = Math.pow(DECAY, age) / (doubt * doubt);
    weights += weight;
    seconds += weight * atSeconds;
    ahead += weight * aheadSeconds;
    secondsSquared += weight * atSeconds * atSeconds;
    secondsAhead += weight * atSeconds * aheadSeconds;
  }

  void end() {
    double meanSeconds = seconds / weights;
    double meanAhead = ahead / weights;
    double spread = secondsSquared - weights * meanSeconds * meanSeconds;
    double slope = secondsAhead - weights * meanSeconds * meanAhead;
    drift = slope / (spread + 1 / (USUAL_DRIFT * USUAL_DRIFT));
    offset = meanAhead - drift * meanSeconds;
  }

  /// How far ahead the sleeve's clock is of the last sample's tick, at that sample's host time.
  double offset() {
    return offset;
  }

  double drift() {
    return drift;
  }
}
