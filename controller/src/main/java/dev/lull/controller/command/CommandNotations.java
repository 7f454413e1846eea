package dev.lull.controller.command;

import dev.lull.controller.player.From;
import dev.lull.patterns.quantity.Measure;
import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Share;
import dev.lull.patterns.quantity.Span;
import java.util.List;

/// The quantities of commands and their limits.
public final class CommandNotations {
  static final Measure<Share> INTENSITY = Share.MEASURE.within("intensity", "60 %", "0 %", "100 %");
  static final Measure<Share> PACE = Share.MEASURE.within("pace", "80 %", "25 %", "200 %");
  /// How long to play.
  public static final Measure<Span> PLAY_TIME =
      Span.MEASURE.within("play-time", "10 min", "1 s", "12 h");

  /// An intensity as sliders send it, with its sign or without.
  public static final Notation<Share> INTENSITY_OR_BARE = new SliderNotation(INTENSITY);

  /// A pace as sliders send it, with its sign or without.
  public static final Notation<Share> PACE_OR_BARE = new SliderNotation(PACE);

  /// Where in a pattern to begin: a moment of it, or where what plays now has come to.
  public static final Notation<From> FROM = new FromNotation();

  static final List<Notation<?>> ALL = List.of(INTENSITY, PACE, PLAY_TIME, FROM);

  private CommandNotations() {}
}
