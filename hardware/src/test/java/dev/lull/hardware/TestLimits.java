package dev.lull.hardware;

import java.time.Duration;

/// Limits that differ from the default ones in a few points.
record TestLimits(SafetyLimits build) {
  static final TestLimits DEFAULT = new TestLimits(SafetyLimits.DEFAULT);

  /// All limits near to the shortest that can be set, so that a test of minutes meets each of them.
  static final SafetyLimits TIGHT =
      new SafetyLimits(
          0.9,
          Duration.ofMillis(80),
          0.3,
          Duration.ofSeconds(10),
          Duration.ofSeconds(15),
          Duration.ofSeconds(100),
          Duration.ofSeconds(20));

  TestLimits ceiling(double ceiling) {
    return of(ceiling, build.longestOn(), build.longestSession(), build.dose());
  }

  TestLimits longestOn(Duration longestOn) {
    return of(build.ceiling(), longestOn, build.longestSession(), build.dose());
  }

  TestLimits longestSession(Duration longestSession) {
    return of(build.ceiling(), build.longestOn(), longestSession, build.dose());
  }

  TestLimits dose(Duration dose) {
    return of(build.ceiling(), build.longestOn(), build.longestSession(), dose);
  }

  private TestLimits of(double ceiling, Duration on, Duration session, Duration dose) {
    return new TestLimits(
        new SafetyLimits(
            ceiling, build.fullScale(), build.duty(), build.window(), on, session, dose));
  }
}
