package dev.lull.controller.command;

import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Parsed;
import dev.lull.patterns.quantity.Share;
import java.util.function.DoubleFunction;

/// Reads what is published to `set/intensity` and `set/pace`: per cent, such as `60 %`, or a bare
/// `60` as sliders send it.
final class SetReader {
  private SetReader() {}

  static Asked intensity(String payload) {
    return read(payload, CommandNotations.INTENSITY_OR_BARE, Request.SetIntensity::new);
  }

  static Asked pace(String payload) {
    return read(payload, CommandNotations.PACE_OR_BARE, Request.SetPace::new);
  }

  private static Asked read(
      String payload, Notation<Share> notation, DoubleFunction<Request> request) {
    return switch (notation.parse(payload.strip())) {
      case Parsed.Value<Share>(Share share) ->
          new Asked.Understood(request.apply(share.ofOne()), "");
      case Parsed.Fault<Share>(String why) -> new Asked.Refused(why, "");
    };
  }
}
