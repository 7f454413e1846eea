package dev.lull.protocol;

/// The level one motor is to reach.
///
/// @param motor number of the motor, 0..63
/// @param level share of the motor's full drive, 0..255
public record MotorLevel(int motor, int level) {

  public MotorLevel {
    Ranges.check("motor", motor, 0, Protocol.MAX_MOTORS - 1);
    Ranges.check("level", level, 0, Protocol.MAX_LEVEL);
  }
}
