package dev.lull.hardware;

/// How quickly a stop takes the sleeve to rest.
public enum StopKind {
  /// The device ramps to rest within 300 ms: gentle, for every ordinary end.
  SOFT,
  /// The device ramps to rest within 50 ms: for a person who wants it to end now, and for faults.
  EMERGENCY
}
