package dev.lull.controller.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// How many lines a table has for each second, as it is typed.
final class LinesASecond implements ITypeConverter<Integer> {
  private static final int MOST = 1_000;

  @Override
  public Integer convert(String typed) {
    if (!typed.matches("[0-9]{1,4}")
        || Integer.parseInt(typed) < 1
        || Integer.parseInt(typed) > MOST) {
      throw new TypeConversionException(
          "\"%s\" is no number of lines a second. Write a whole number from 1 to %d."
              .formatted(typed, MOST));
    }
    return Integer.valueOf(typed);
  }
}
