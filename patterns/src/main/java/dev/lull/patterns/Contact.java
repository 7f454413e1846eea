package dev.lull.patterns;

/// A place, width and pressure on the skin at one moment.
///
/// @param along distance from the wrist crease towards the elbow, in millimetres
/// @param around angle around the arm from the middle of its inner side, in degrees, −180..180,
///     positive towards the thumb
/// @param width diameter of the touched area, in millimetres, > 0
/// @param pressure share of the wearer's comfortable maximum, 0..1
public record Contact(double along, double around, double width, double pressure) {}
