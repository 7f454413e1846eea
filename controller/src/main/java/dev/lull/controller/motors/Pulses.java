package dev.lull.controller.motors;

/// Three gentle pulses, to find a motor by.
///
/// Each is a raised cosine, so nothing begins or ends abruptly.
final class Pulses {
  private static final int COUNT = 3;
  private static final double STRONGEST = 0.35;
  private static final double LONG = 0.9;
  private static final double APART = 1.2;

  private Pulses() {}

  /// What is to be felt so many seconds after their beginning, 0..1.
  static float amplitude(double seconds) {
    double within = seconds % APART;
    boolean rests = seconds < 0 || within >= LONG || isOver(seconds);
    return rests ? 0 : (float) (STRONGEST * (0.5 - 0.5 * Math.cos(2 * Math.PI * within / LONG)));
  }

  static boolean isOver(double seconds) {
    return seconds >= COUNT * APART;
  }
}
