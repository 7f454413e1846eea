package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;

/// For how long nothing was heard of the device.
///
/// Only time in which the host was listening counts: after a pause of the host itself, what the
/// device said meanwhile has first to be read.
final class Silence {
  private static final long LISTENING = 50 * MILLI;

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

  boolean isLongerThan(long nanos) {
    return length > nanos;
  }
}
