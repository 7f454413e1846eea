package dev.lull.hardware;

/// Where a sleeve on a serial line is, and what must be there.
///
/// @param port where to look for it
/// @param motors number of motors to be played, 1..64; the device may have more, which stay at rest
/// @param baud bits per second, 9,600 or more; a port that is no real line takes any
public record SerialSettings(PortChoice port, int motors, int baud) {
  /// What the firmware speaks unless it was built otherwise.
  public static final int USUAL_BAUD = 115_200;

  static final int MOST_MOTORS = 64;
  static final int LEAST_BAUD = 9_600;

  public SerialSettings {
    OutOfRange.check("motors", motors, 1, MOST_MOTORS);
    OutOfRange.check("baud", baud, LEAST_BAUD, Integer.MAX_VALUE);
  }

  public SerialSettings(PortChoice port, int motors) {
    this(port, motors, USUAL_BAUD);
  }
}
