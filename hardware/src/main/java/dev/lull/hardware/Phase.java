package dev.lull.hardware;

/// What host and device are talking about.
enum Phase {
  GREETING,
  REFUSED,
  IDLE,
  ARMING,
  ARMED,
  STOPPING
}
