package dev.lull.protocol;

import java.util.Optional;

/// Why a sleeve's last session ended or, if none has since it booted, why it booted.
public enum EndReason {
  /// It was switched on or reset.
  BOOT(0),
  /// The host said stop.
  STOP(1),
  /// It accepted no frame for [Protocol#LEASE_MILLIS].
  LEASE(2),
  /// It found itself unfit to go on; its faults tell in what way.
  FAULT(3),
  /// Its watchdog has reset it, because its program hung.
  WATCHDOG(4),
  /// Its supply had become too low to work with.
  BROWN_OUT(5);

  private static final Codes<EndReason> CODES = Codes.of(values(), EndReason::code);

  private final int code;

  EndReason(int code) {
    this.code = code;
  }

  /// The number on the wire, 0..255.
  public int code() {
    return code;
  }

  /// Whether it tells why the sleeve booted, and no session has ended since.
  public boolean isBoot() {
    return switch (this) {
      case BOOT, WATCHDOG, BROWN_OUT -> true;
      case STOP, LEASE, FAULT -> false;
    };
  }

  static Optional<EndReason> of(int code) {
    return CODES.find(code);
  }
}
