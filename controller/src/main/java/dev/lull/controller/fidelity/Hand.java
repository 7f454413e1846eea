package dev.lull.controller.fidelity;

/// How the strokes of the bench are made.
///
/// @param width diameter of the touched area, in millimetres, 1..1,000
/// @param pressure share of the wearer's comfortable maximum in the middle of a stroke, 0..1
/// @param ease how long it takes to come and to go, in seconds, > 0
public record Hand(double width, double pressure, double ease) {
  /// As the pattern language has it where an author says nothing: 4 cm, 40 %, 300 ms.
  public static final Hand USUAL = new Hand(40, 0.4, 0.3);

  /// The same with another pressure.
  public Hand pressing(double share) {
    return new Hand(width, share, ease);
  }
}
