package dev.lull.controller.command;

import dev.lull.patterns.quantity.Measure;
import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Parsed;
import dev.lull.patterns.quantity.Quoted;
import dev.lull.patterns.quantity.Share;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Per cent, such as `60 %`, or a bare `60` as sliders send it. A bare `0.6` could be sent by a
/// slider from 0 to 1 that means 60 %, so it is not understood.
///
/// @param measure what it is with its unit
public record SliderNotation(Measure<Share> measure) implements Notation<Share> {
  private static final Pattern BARE = Pattern.compile("[-+−]?[0-9.]{1,20}");
  private static final Pattern FRACTION = Pattern.compile("[+]?0?\\.(?=0*[1-9])[0-9]{1,9}");
  private static final int PER_CENT = 2;

  @Override
  public String name() {
    return measure.name();
  }

  @Override
  public Parsed<Share> parse(String text) {
    return FRACTION.matcher(text.strip()).matches()
        ? new Parsed.Fault<>(unclear(text.strip()))
        : measure.parse(withUnit(text));
  }

  /// The same with its unit.
  public static String withUnit(String text) {
    String number = text.strip();
    return BARE.matcher(number).matches() ? number + " %" : text;
  }

  private static String unclear(String number) {
    String hundredfold =
        new BigDecimal(number).movePointRight(PER_CENT).stripTrailingZeros().toPlainString();
    return "%s has no unit. Write \"%s %%\" or \"%s %%\", whichever is meant."
        .formatted(Quoted.text(number), hundredfold, number);
  }
}
