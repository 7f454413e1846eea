package dev.lull.controller.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/// Seconds as a clock shows them, such as `1:30`; for axes only, which never read.
final class ClockFormat extends NumberFormat {
  private static final long serialVersionUID = 1L;
  private static final int SIXTY = 60;

  private final TimeAxis.Counted counted;

  ClockFormat(TimeAxis.Counted counted) {
    this.counted = counted;
  }

  @Override
  public StringBuffer format(double seconds, StringBuffer to, FieldPosition position) {
    return switch (counted) {
      case SECONDS -> to.append(plain(seconds));
      case MINUTES -> to.append(clock(Math.round(seconds)));
      case HOURS -> to.append(clock(Math.round(seconds / SIXTY)));
    };
  }

  @Override
  public StringBuffer format(long seconds, StringBuffer to, FieldPosition position) {
    return format((double) seconds, to, position);
  }

  @Override
  public Number parse(String text, ParsePosition position) {
    throw new UnsupportedOperationException("times on an axis are only written");
  }

  private static String plain(double seconds) {
    BigDecimal rounded = BigDecimal.valueOf(seconds).setScale(9, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String clock(long units) {
    return "%d:%02d".formatted(units / SIXTY, units % SIXTY);
  }
}
