package dev.lull.controller.command;

import dev.lull.hardware.StopKind;
import dev.lull.patterns.Pattern;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// What somebody asks of the controller, understood but not yet done.
public sealed interface Request {
  /// @param id the pattern's id, or `inline` for one that came with the command
  record Play(String id, Pattern pattern, Options options) implements Request {}

  record Stop(StopKind kind) implements Request {}

  /// @param intensity share 0..1 to glide to
  record SetIntensity(double intensity) implements Request {}

  /// @param pace factor to glide to
  record SetPace(double pace) implements Request {}

  /// How to play.
  ///
  /// @param playTime  nanos to play; without it as long as the pattern is
  /// @param intensity share 0..1 to glide to
  /// @param pace      factor to glide to
  record Options(OptionalLong playTime, OptionalDouble intensity, OptionalDouble pace) {
    static final Options NONE =
        new Options(OptionalLong.empty(), OptionalDouble.empty(), OptionalDouble.empty());
  }
}
