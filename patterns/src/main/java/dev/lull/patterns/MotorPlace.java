package dev.lull.patterns;

/// Where a motor sits on the arm.
///
/// @param along distance from the wrist crease towards the elbow, in millimetres
/// @param around angle from the middle of the inner side, in degrees, −180..180, positive towards
///     the thumb
public record MotorPlace(double along, double around) {}
