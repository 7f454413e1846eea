package dev.lull.protocol;

import java.util.Optional;

/// What came of a message that a sleeve acknowledges.
public enum AckResult {
  /// Done, now or by an earlier copy of the same message.
  OK(0),
  /// The host speaks another version of the wire than the firmware.
  WRONG_PROTOCOL(1),
  /// The host meant the sleeve as it was before it last booted; say hello again.
  WRONG_BOOT(2),
  /// The session is not newer than the last one that ended.
  STALE_SESSION(3),
  /// Another session is armed, or the last one has not come to rest yet; ask again soon.
  BUSY(4),
  /// A [Fault] that was not cleared, or whose cause lasts.
  FAULTY(5),
  /// A motor was named that the sleeve has not.
  NO_SUCH_MOTOR(6);

  private static final Codes<AckResult> CODES = Codes.of(values(), AckResult::code);

  private final int code;

  AckResult(int code) {
    this.code = code;
  }

  /// The number on the wire, 0..255.
  public int code() {
    return code;
  }

  static Optional<AckResult> of(int code) {
    return CODES.find(code);
  }
}
