package dev.lull.hardware;

/// The way to rest as something runs out.
final class Fade {
  private Fade() {}

  /// 1 as long as there is more left than the fade takes, 0 when nothing is left, linear between.
  static float out(long left, long fade) {
    return (float) Math.clamp((double) left / fade, 0.0, 1.0);
  }
}
