package dev.lull.hardware;

import java.time.Duration;

/// The limits that the safety gate holds, whatever it is given.
///
/// The first five hold for each motor by itself. A session begins with [Sleeve#arm].
///
/// @param ceiling largest drive of a motor, 0..1
/// @param fullScale shortest time in which a drive may rise from 0 to 1, 80 ms..1 s; a motor that
///     sticks may be kicked from rest four times as fast, for 20 ms
/// @param duty largest average drive over any [#window], 0.05..1
/// @param window length of the window that [#duty] is about, 10 s..10 min
/// @param longestOn longest time a motor is driven without a break of five seconds, 10 s..2 h; it
///     is faded out over the last two seconds of it and then rests for five
/// @param longestSession longest session, 10 s..24 h; all motors fade out over its last two seconds
/// @param dose most that one motor may be given in a session, as time at full drive, 10 s..24 h;
///     near it all motors fade out, and stay at rest until the next session
public record SafetyLimits(
    double ceiling,
    Duration fullScale,
    double duty,
    Duration window,
    Duration longestOn,
    Duration longestSession,
    Duration dose) {

  /// Ceiling 1, full scale in 80 ms, half on average over a minute, 20 min at a stretch, 12 h a
  /// session, and 3 h at full drive for each motor, which is a quarter of the longest session.
  public static final SafetyLimits DEFAULT =
      new SafetyLimits(
          1.0,
          Duration.ofMillis(80),
          0.5,
          Duration.ofSeconds(60),
          Duration.ofMinutes(20),
          Duration.ofHours(12),
          Duration.ofHours(3));

  private static final Duration QUIET_SCALE = DEFAULT.fullScale.multipliedBy(2);

  public SafetyLimits {
    OutOfRange.check("ceiling", ceiling, 0, 1);
    check("full scale", fullScale, 0.08, 1);
    OutOfRange.check("duty", duty, 0.05, 1);
    check("duty window", window, 10, 600);
    check("longest on", longestOn, 10, 7_200);
    check("longest session", longestSession, 10, 86_400);
    check("dose", dose, 10, 86_400);
  }

  /// The same limits, if motors are to be heard less: none is driven harder than this, and drives
  /// rise, kicks with them, half as fast as the default lets them, or less.
  ///
  /// @param drive 0..1
  public SafetyLimits quietly(double drive) {
    Duration slower = fullScale.compareTo(QUIET_SCALE) > 0 ? fullScale : QUIET_SCALE;
    return new SafetyLimits(
        Math.min(ceiling, drive), slower, duty, window, longestOn, longestSession, dose);
  }

  private static void check(String setting, Duration length, double least, double most) {
    OutOfRange.check(setting + " in s", length.toMillis() / 1_000.0, least, most);
  }
}
