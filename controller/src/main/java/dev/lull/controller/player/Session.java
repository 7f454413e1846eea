package dev.lull.controller.player;

import dev.lull.patterns.Timeline;
import java.util.OptionalDouble;

/// One playing of a pattern that is asked for.
///
/// @param number tells it from every other session of this controller
/// @param pattern the pattern's id, or `inline` for one that came with the command
/// @param title the pattern's name as its author wrote it
/// @param timeline the pattern resolved for this arm
/// @param from where in the pattern it begins
/// @param length nanos of sleeve time at which it is over, [Timeline#ENDLESS] until it is stopped;
///     shorter than the timeline's own length means that the session fades out at its end
/// @param intensity share 0..1 that the sleeve's intensity glides to as it starts, if given
/// @param pace factor that the sleeve's pace glides to as it starts, if given
public record Session(
    long number,
    String pattern,
    String title,
    Timeline timeline,
    From from,
    long length,
    OptionalDouble intensity,
    OptionalDouble pace) {

  /// A session that plays the whole timeline, with intensity and pace as they are.
  public static Session whole(long number, String pattern, String title, Timeline timeline) {
    return new Session(
        number,
        pattern,
        title,
        timeline,
        new From.Moment(0),
        timeline.length(),
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  /// The same from a moment on, with intensity and pace as they are by then.
  ///
  /// @param moment nanos of sleeve time
  Session from(long moment) {
    return new Session(
        number,
        pattern,
        title,
        timeline,
        new From.Moment(moment),
        length,
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  boolean isCutShort() {
    return length < timeline.length();
  }
}
