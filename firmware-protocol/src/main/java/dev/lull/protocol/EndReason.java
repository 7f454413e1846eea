package dev.lull.protocol;

import java.util.Optional;

/// Why a sleeve's last session ended.
public enum EndReason {
  /// It has booted and no session has ended since.
  BOOT(0),
  /// The host said stop.
  STOP(1),
  /// It accepted no frame for [Protocol#LEASE_MILLIS].
  LEASE(2);

  private static final Codes<EndReason> CODES = Codes.of(values(), EndReason::code);

  private final int code;

  EndReason(int code) {
    this.code = code;
  }

  /// The number on the wire, 0..255.
  public int code() {
    return code;
  }

  static Optional<EndReason> of(int code) {
    return CODES.find(code);
  }
}
