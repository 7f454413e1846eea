package dev.lull.hardware;

/// The way from the safety gate to the motors. Only a [Sleeve] has one, so none is driven without
/// the gate.
///
/// All methods but [#report] belong to one thread, and none of them blocks.
sealed interface Driver permits SimulatedDriver, WireDriver {
  /// Reads, writes and keeps the link alive; returns the amount of work done.
  int doWork(long now);

  /// Asks for the right to move.
  ///
  /// @return whether a session begins: it does not unless the link is idle
  boolean arm(long now);

  /// Whether [#frame] would send a frame now.
  boolean isReady(long now);

  /// Sends drives 0..1, one for each motor, to be felt in the future. Call it only when [#isReady].
  void frame(long now, long at, float[] drive);

  /// Takes note of a frame that was not sent because its moment had passed.
  void late();

  void stop(long now, StopKind kind);

  /// Asks the device to forget its faults; does nothing unless the link is faulted.
  void clear(long now);

  /// What the motors do now, 0..1, as far as the host can know.
  void drives(long now, float[] into);

  SleeveReport report();

  /// Stops at once and lets go of everything.
  void close(long now);
}
