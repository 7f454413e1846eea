package dev.lull.hardware;

/// What a sleeve's clock is in truth, which its host can only estimate: good until the ticks wrap.
///
/// @param zeroMicros when it was at tick 0, in microseconds of the machine's monotonic clock
/// @param ticksPerMilli how quickly it counts
record SleeveClock(double zeroMicros, int ticksPerMilli) {
  double micros(long tick) {
    return zeroMicros + tick * 1_000.0 / ticksPerMilli;
  }
}
