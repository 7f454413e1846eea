package dev.lull.controller.fidelity;

import static java.lang.Double.NaN;

import java.util.Arrays;

/// How one observer felt one stroke.
///
/// @param position RMS distance from where the touch should be, at the best lag, in pitches
/// @param lag that lag, in seconds
/// @param velocity std(v̂)/v*
/// @param continuity std(Î)/mean(Î)
/// @param dropout share of the time with less than half the median intensity, 0..1
/// @param smoothness SPARC of |v̂|; −2.39 at a steady speed, less is rougher
/// @param straightness RMS distance beside the path, as a share of its length
/// @param backtracking share of the time in which the touch goes back, 0..1
/// @param gentleness largest change of intensity in 10 ms, as a share of its median
public record Score(
    double position,
    double lag,
    double velocity,
    double continuity,
    double dropout,
    double smoothness,
    double straightness,
    double backtracking,
    double gentleness) {
  /// The score of a stroke that is not felt: it has a value for dropout alone, which is all of the
  /// time. Everything else is no number.
  public static final Score NOT_FELT = new Score(NaN, NaN, NaN, NaN, 1, NaN, NaN, NaN, NaN);

  /// Less than this share of the comfortable maximum nobody feels, in this bench. That is not what
  /// is known of skin, but what tells a motor that stands still from one that moves.
  private static final double FAINTEST = 0.01;

  /// Scores a stroke. One of whose middle less than a half is felt has no score.
  ///
  /// @param pitch the distance that positions are measured by, in millimetres
  static Score of(Stroke stroke, Percept percept, double pitch) {
    Middle middle = new Middle(stroke, percept);
    double[] intensities = middle.intensities();
    if (Statistics.share(intensities, it -> it > FAINTEST) < 0.5) {
      return NOT_FELT;
    }
    Position position = Position.of(middle);
    Progress progress = Progress.of(middle, position.lag());
    double[] speed = progress.speed();
    return new Score(
        position.rms() / pitch,
        position.lag(),
        Velocity.of(speed, stroke.speed()),
        Continuity.of(intensities),
        Continuity.dropout(intensities),
        Smoothness.of(Arrays.stream(speed).map(Math::abs).toArray(), Percept.RATE),
        Straightness.of(progress.beside(), stroke.line().length()),
        Straightness.backtracking(speed),
        Gentleness.of(percept, stroke.seconds()));
  }
}
