package dev.lull.protocol;

/// The line `ahead = offset + drift · seconds` through samples of unequal worth.
///
/// Weighted least squares with a prior: until the samples outweigh it, drift is taken to be
/// within half a per cent of zero, which is what a ceramic resonator keeps. A sample weighs
/// 1/doubt², and e times less for every 5 s of its age, so that a drift that changes with the
/// temperature is followed.
final class DriftFit {

  private static final double USUAL_DRIFT = 0.005;

  private static final double FORGETTING_SECONDS = 5;

  private double weights;
  private double seconds;
  private double ahead;
  private double secondsSquared;
  private double secondsAhead;
  private double meanSeconds;
  private double certainty;
  private double offset;
  private double drift;

  void begin() {
    weights = 0;
    seconds = 0;
    ahead = 0;
    secondsSquared = 0;
    secondsAhead = 0;
  }

  /// @param atSeconds when it was taken, counted from the last sample: 0 or less
  /// @param doubtSeconds how far off it may well be, more than 0
  void add(double atSeconds, double aheadSeconds, double doubtSeconds) {
    double weight = Math.exp(atSeconds / FORGETTING_SECONDS) / (doubtSeconds * doubtSeconds);
    weights += weight;
    seconds += weight * atSeconds;
    ahead += weight * aheadSeconds;
    secondsSquared += weight * atSeconds * atSeconds;
    secondsAhead += weight * atSeconds * aheadSeconds;
  }

  void end() {
    meanSeconds = seconds / weights;
    double meanAhead = ahead / weights;
    double spread = secondsSquared - weights * meanSeconds * meanSeconds;
    double slope = secondsAhead - weights * meanSeconds * meanAhead;
    certainty = spread + 1 / (USUAL_DRIFT * USUAL_DRIFT);
    drift = slope / certainty;
    offset = meanAhead - drift * meanSeconds;
  }

  /// How far ahead the sleeve's clock is of the last sample's tick, at that sample's host time.
  double offset() {
    return offset;
  }

  double drift() {
    return drift;
  }

  /// How far off the line may well be at a time, in seconds: its standard error.
  double doubt(double atSeconds) {
    double away = atSeconds - meanSeconds;
    return Math.sqrt(1 / weights + away * away / certainty);
  }
}
