package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;

/// How quickly a stop takes the sleeve to rest.
public enum StopKind {
  /// The device ramps to rest within 300 ms: gentle, for every ordinary end.
  SOFT(300),
  /// The device ramps to rest within 50 ms: for a person who wants it to end now, and for faults.
  EMERGENCY(50);

  private final int rampMillis;

  StopKind(int rampMillis) {
    this.rampMillis = rampMillis;
  }

  int rampMillis() {
    return rampMillis;
  }

  long ramp() {
    return rampMillis * MILLI;
  }
}
