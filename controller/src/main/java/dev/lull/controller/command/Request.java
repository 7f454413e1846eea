package dev.lull.controller.command;

import dev.lull.controller.player.From;
import dev.lull.hardware.StopKind;
import dev.lull.patterns.Pattern;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// What somebody asks of the controller, understood but not yet done.
public sealed interface Request {
  /// To play a pattern.
  ///
  /// @param id the pattern's id, or `inline` for one that came with the command
  record Play(String id, Pattern pattern, Options options) implements Request {}

  /// To end what plays.
  record Stop(StopKind kind) implements Request {}

  /// To end what plays, quickly, and to let nothing play until the wearer allows it.
  record EmergencyStop() implements Request {}

  /// To let what plays fade out and to keep its place.
  record Pause() implements Request {}

  /// To let what was paused fade in from where it was.
  record Resume() implements Request {}

  /// To forget a fault of the sleeve, whose cause has been seen to.
  record Clear() implements Request {}

  /// To play everything stronger or softer.
  ///
  /// @param intensity share 0..1 to glide to
  record SetIntensity(double intensity) implements Request {}

  /// To play everything faster or slower.
  ///
  /// @param pace factor to glide to
  record SetPace(double pace) implements Request {}

  /// How to play.
  ///
  /// @param from      where in the pattern to begin
  /// @param playTime  nanos to play; without it as long as the pattern is
  /// @param intensity share 0..1 to glide to
  /// @param pace      factor to glide to
  record Options(From from, OptionalLong playTime, OptionalDouble intensity, OptionalDouble pace) {
    static final Options NONE =
        new Options(
            new From.Moment(0),
            OptionalLong.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty());
  }
}
