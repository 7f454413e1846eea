package dev.lull.hardware;

import java.util.Locale;

/// What a line of a recording of the wire tells.
enum WireEntry {
  /// A port was opened; the line has its name.
  OPEN('o'),
  /// What the host gave to the port; the line has the bytes.
  HOST('h'),
  /// What the host read from the port; the line has the bytes.
  SLEEVE('s'),
  /// The disk did not keep up; the line has the number of lines that are missing.
  LOST('l');

  private final byte code;

  WireEntry(char code) {
    this.code = (byte) code;
  }

  /// A byte that stands for it.
  byte code() {
    return code;
  }

  static WireEntry of(byte code) {
    return switch (code) {
      case 'o' -> OPEN;
      case 'h' -> HOST;
      case 's' -> SLEEVE;
      case 'l' -> LOST;
      default -> throw new IllegalArgumentException("no entry has the code " + code);
    };
  }

  /// The word for it on a line.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
