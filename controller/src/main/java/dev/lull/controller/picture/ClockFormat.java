package dev.lull.controller.picture;

import dev.lull.controller.render.Times;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/// Seconds as a clock shows them, such as `1:30`; for axes only, which never read.
final class ClockFormat extends NumberFormat {
  private static final long serialVersionUID = 1L;
  private static final long SECOND = 1_000_000_000;

  private final TimeAxis.Counted counted;

  ClockFormat(TimeAxis.Counted counted) {
    this.counted = counted;
  }

  @Override
  public StringBuffer format(double seconds, StringBuffer to, FieldPosition position) {
    return switch (counted) {
      case SECONDS -> to.append(plain(seconds));
      case MINUTES -> to.append(clock(seconds, 0));
      case HOURS -> to.append(clock(seconds, Long.MAX_VALUE));
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

  private static String clock(double seconds, long length) {
    return Times.clock(Math.round(seconds) * SECOND, length);
  }
}
