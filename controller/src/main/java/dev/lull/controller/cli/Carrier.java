package dev.lull.controller.cli;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The frequency of a tone in Hz, as it is typed.
final class Carrier implements ITypeConverter<BigDecimal> {
  private static final BigDecimal LEAST = BigDecimal.valueOf(20);
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000);

  @Override
  public BigDecimal convert(String typed) {
    if (typed.matches("[0-9]{1,4}(\\.[0-9]{1,6})?")) {
      BigDecimal hertz = new BigDecimal(typed);
      if (hertz.compareTo(LEAST) >= 0 && hertz.compareTo(MOST) <= 0) {
        return hertz;
      }
    }
    throw new TypeConversionException(
        "\"%s\" is no carrier. Write a number of hertz from %s to %s, such as 170."
            .formatted(typed, LEAST, MOST));
  }
}
