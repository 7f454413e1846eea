package dev.lull.patterns.timeline;

/// How far what is played may be off what is written, by chance.
///
/// @param speed of hands that move, as a share: 0.1 is a tenth faster or slower
/// @param rate of what is done at a rate, as a share
/// @param every how much later a step may begin than its `every` says, as a share of that
/// @param place along the arm and around it, in millimetres
/// @param pressure as a share
public record Variation(double speed, double rate, double every, double place, double pressure) {
  /// Everything as it is written.
  public static final Variation NONE = new Variation(0, 0, 0, 0, 0);
}
