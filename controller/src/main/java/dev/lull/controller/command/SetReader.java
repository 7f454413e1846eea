package dev.lull.controller.command;

import dev.lull.patterns.quantity.Measure;
import dev.lull.patterns.quantity.Parsed;
import dev.lull.patterns.quantity.Share;
import java.util.function.DoubleFunction;
import java.util.regex.Pattern;

/// Reads what is published to `set/intensity` and `set/pace`: per cent, such as `60 %`, or a bare
/// `60` as sliders send it.
final class SetReader {
  private static final Pattern BARE = Pattern.compile("[0-9.]{1,20}");

  private SetReader() {}

  static Asked intensity(String payload) {
    return read(payload, CommandNotations.INTENSITY, Request.SetIntensity::new);
  }

  static Asked pace(String payload) {
    return read(payload, CommandNotations.PACE, Request.SetPace::new);
  }

  private static Asked read(
      String payload, Measure<Share> measure, DoubleFunction<Request> request) {
    String text = payload.strip();
    Parsed<Share> parsed = measure.parse(BARE.matcher(text).matches() ? text + " %" : text);
    return switch (parsed) {
      case Parsed.Value<Share>(Share share) ->
          new Asked.Understood(request.apply(share.ofOne()), "");
      case Parsed.Fault<Share>(String why) -> new Asked.Refused(why, "");
    };
  }
}
