package dev.lull.protocol;

/// What host and sleeve have agreed on. The firmware has the same numbers in `core/limits.h`.
public final class Protocol {

  /// The version of the wire; sleeves that speak another one refuse to arm.
  public static final int VERSION = 1;

  /// The most motors one sleeve can have.
  public static final int MAX_MOTORS = 64;

  /// The highest level a frame can ask of a motor.
  public static final int MAX_LEVEL = 255;

  /// The most bytes of a message before framing: type, sequence, body and CRC.
  public static final int MAX_MESSAGE_BYTES = 96;

  /// The most bytes of a message on the wire: one COBS code byte and the delimiter come on top.
  public static final int MAX_WIRE_BYTES = MAX_MESSAGE_BYTES + 2;

  /// The sleeve stops by itself when it has accepted no frame for so long, in milliseconds.
  public static final int LEASE_MILLIS = 300;

  /// The sleeve's own ramp to rest, when its lease or its frames run out, in milliseconds.
  public static final int RAMP_MILLIS = 100;

  /// The longest ramp of a stop; the sleeve shortens longer ones to this, in milliseconds.
  public static final int MAX_STOP_RAMP_MILLIS = 400;

  /// The sleeve drops frames that are to be felt later than so far ahead, in milliseconds.
  public static final int MAX_AHEAD_MILLIS = 2000;

  private Protocol() {}

  /// Whether a session number is newer than another one, the numbers being 16 bits that wrap.
  ///
  /// Numbers that are exactly half of the range apart are not newer than each other.
  public static boolean isNewerSession(int session, int other) {
    int difference = (session - other) & 0xFFFF;
    return difference > 0 && difference < 0x8000;
  }
}
