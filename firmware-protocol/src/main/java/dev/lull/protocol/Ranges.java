package dev.lull.protocol;

/// The limits of what fits on the wire.
final class Ranges {

  static final int BYTE = 0xFF;
  static final int SHORT = 0xFFFF;

  private Ranges() {}

  static void check(String name, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          name + " is " + value + "; the wire carries " + least + " to " + most);
    }
  }

  static void checkByte(String name, int value) {
    check(name, value, 0, BYTE);
  }

  static void checkShort(String name, int value) {
    check(name, value, 0, SHORT);
  }
}
