package dev.lull.patterns.place;

import dev.lull.patterns.Arm;

/// Distances on the skin of an arm, taken as a cone between wrist and elbow.
///
/// The taper of a forearm is small: lengths along it are taken as they would be on a cylinder, and
/// only the girth changes. Beyond the wrist and the elbow the girth stays what it is there.
///
/// @param arm the arm
public record Surface(Arm arm) {
  /// How thick the arm is there, around, in millimetres.
  public double girth(double along) {
    double share = Math.clamp(along / arm.length(), 0.0, 1.0);
    return arm.wristGirth() + share * (arm.elbowGirth() - arm.wristGirth());
  }

  /// The distance between two places, the shortest way round, in millimetres. Around the arm it is
  /// measured with the girth half-way between them.
  public double distance(double along, double around, double toAlong, double toAround) {
    double length = toAlong - along;
    double arc = turn(around, toAround) / 360 * girth((along + toAlong) / 2);
    return Math.sqrt(length * length + arc * arc);
  }

  /// The shortest way round from one angle to another, in degrees, −180 < turn ≤ 180. Where both
  /// ways are as short, it goes from the inner side towards the thumb, and on in that direction.
  public static double turn(double from, double to) {
    double turn = Math.IEEEremainder(to - from, 360);
    return turn == -180 ? 180 : turn;
  }
}
