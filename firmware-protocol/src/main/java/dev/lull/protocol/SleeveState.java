package dev.lull.protocol;

import java.util.Optional;

/// What a sleeve is doing.
public enum SleeveState {
  /// At rest; nothing moves until it is armed for a newer session.
  IDLE(0),
  /// Playing the frames it is sent, as long as its lease is renewed.
  ARMED(1),
  /// Its session has ended and its motors are on their way to rest.
  RAMPING(2);

  private static final Codes<SleeveState> CODES = Codes.of(values(), SleeveState::code);

  private final int code;

  SleeveState(int code) {
    this.code = code;
  }

  /// The number on the wire, 0..255.
  public int code() {
    return code;
  }

  static Optional<SleeveState> of(int code) {
    return CODES.find(code);
  }
}
