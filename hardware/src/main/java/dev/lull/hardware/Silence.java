package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;

/// For how long nothing was heard of the device.
///
/// Only time in which the host was listening counts: after a pause of the host itself, what the
/// device said meanwhile has first to be read.
final class Silence {
  private static final long LISTENING = 50 * MILLI;
  private static final long PATIENCE_TO_GREET = 5 * SECOND;
  private static final long PATIENCE_AT_REST = SECOND;
  private static final long PATIENCE_IN_USE = 400 * MILLI;

  private long length;
  private long last;

  Silence(long now) {
    last = now;
  }

  void pass(long now) {
    length += Math.clamp(now - last, 0, LISTENING);
    last = now;
  }

  void heard() {
    length = 0;
  }

  /// Counts anew, because an answer is awaited from now on.
  void begin() {
    length = 0;
  }

  /// Whether that is longer than one can wait in a phase.
  boolean isTooLong(Phase phase) {
    return switch (phase) {
      case GREETING -> length > PATIENCE_TO_GREET;
      case REFUSED -> false;
      case LIMITING, IDLE, FAULTED, CLEARING -> length > PATIENCE_AT_REST;
      case ARMING, ARMED, STOPPING -> length > PATIENCE_IN_USE;
    };
  }
}
