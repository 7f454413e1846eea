package dev.lull.hardware;

/// What host and device are talking about.
enum Phase {
  GREETING,
  REFUSED,
  LIMITING,
  IDLE,
  FAULTED,
  CLEARING,
  ARMING,
  ARMED,
  STOPPING
}
