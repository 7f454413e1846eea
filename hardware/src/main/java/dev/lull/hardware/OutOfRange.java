package dev.lull.hardware;

import java.io.Serial;
import java.math.BigDecimal;

/// A setting of the hardware lies outside what is safe or makes sense.
public final class OutOfRange extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  private final String setting;
  private final double value;
  private final double least;
  private final double most;

  OutOfRange(String setting, double value, double least, double most) {
    super(
        "%s is %s. Write a number from %s to %s."
            .formatted(setting, plain(value), plain(least), plain(most)));
    this.setting = setting;
    this.value = value;
    this.least = least;
    this.most = most;
  }

  /// Refuses a value that is not between two limits, or no number.
  ///
  /// @param setting what is wrong if it is, with its unit where it has one
  public static void check(String setting, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new OutOfRange(setting, value, least, most);
    }
  }

  /// Which setting, with its unit where it has one.
  public String setting() {
    return setting;
  }

  /// What was given.
  public double value() {
    return value;
  }

  /// The least that is allowed.
  public double least() {
    return least;
  }

  /// The most that is allowed.
  public double most() {
    return most;
  }

  private static String plain(double number) {
    return Double.isFinite(number)
        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
        : Double.toString(number);
  }
}
