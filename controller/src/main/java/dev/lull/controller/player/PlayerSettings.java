package dev.lull.controller.player;

/// How the player paces its frames and softens what it begins and ends.
///
/// @param framePeriod nanos from one frame to the next; 10 ms is 100 frames a second
/// @param horizon nanos that frames are sent ahead of the moment they are felt: a pause of the host
///     shorter than this is not felt, and a live change is felt this much later
/// @param fadeIn nanos over which a session rises to its strength
/// @param fadeOut nanos over which a session that is cut short or replaced goes to rest
/// @param glide nanos over which intensity and pace move to a new value, and over which one session
///     goes over into another
/// @param longestStall nanos without the player being run after which a session is ended instead of
///     taken up again; the sleeve's own lease
public record PlayerSettings(
    long framePeriod, long horizon, long fadeIn, long fadeOut, long glide, long longestStall) {
  private static final long MILLIS = 1_000_000L;

  public static final PlayerSettings STANDARD =
      new PlayerSettings(
          10 * MILLIS, 60 * MILLIS, 800 * MILLIS, 600 * MILLIS, 1000 * MILLIS, 300 * MILLIS);

  public PlayerSettings withHorizon(long nanos) {
    return new PlayerSettings(framePeriod, nanos, fadeIn, fadeOut, glide, longestStall);
  }

  public PlayerSettings withGlide(long nanos) {
    return new PlayerSettings(framePeriod, horizon, fadeIn, fadeOut, nanos, longestStall);
  }

  public PlayerSettings withFades(long in, long out) {
    return new PlayerSettings(framePeriod, horizon, in, out, glide, longestStall);
  }
}
