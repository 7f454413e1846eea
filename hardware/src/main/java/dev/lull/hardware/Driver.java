package dev.lull.hardware;

/// The way from the safety gate to the motors. Only a [Sleeve] has one, so none is driven without the
/// gate.
///
/// All methods belong to one thread and none of them blocks.
sealed interface Driver permits SimulatedDriver {
  /// Reads, writes and keeps the link alive; returns the amount of work done.
  int doWork(long now);

  void arm(long now);

  /// Whether [#frame] would send a frame for this moment now.
  boolean isReady(long now, long at);

  /// Sends drives 0..1, one for each motor. Call it only when [#isReady].
  void frame(long now, long at, float[] drive);

  void stop(long now, StopKind kind);

  /// What the motors do at a moment, 0..1, as far as the host can know.
  void drives(long now, float[] into);

  SleeveReport report();

  void close();
}
