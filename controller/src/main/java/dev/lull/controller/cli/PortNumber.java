package dev.lull.controller.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The number of a TCP port, as it is typed.
final class PortNumber implements ITypeConverter<Integer> {
  private static final int LAST = 65_535;

  @Override
  public Integer convert(String typed) {
    if (!typed.matches("[0-9]{1,5}")
        || Integer.parseInt(typed) < 1
        || Integer.parseInt(typed) > LAST) {
      throw new TypeConversionException(
          "\"%s\" is no port. Write a whole number from 1 to %d.".formatted(typed, LAST));
    }
    return Integer.valueOf(typed);
  }
}
