package dev.lull.controller.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Bits per second on a serial line, as they are typed. The limits are those of `sleeve.baud`.
final class Baud implements ITypeConverter<Integer> {
  private static final int LEAST = 9_600;
  private static final int MOST = 4_000_000;

  @Override
  public Integer convert(String typed) {
    if (!typed.matches("[0-9]{1,7}")
        || Integer.parseInt(typed) < LEAST
        || Integer.parseInt(typed) > MOST) {
      throw new TypeConversionException(
          "\"%s\" is no baud rate. Write a whole number from %d to %d."
              .formatted(typed, LEAST, MOST));
    }
    return Integer.valueOf(typed);
  }
}
