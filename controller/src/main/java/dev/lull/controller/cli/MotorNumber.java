package dev.lull.controller.cli;

import dev.lull.patterns.Layout;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The number of a motor as it is typed.
final class MotorNumber implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String typed) {
    if (!typed.matches("[0-9]{1,2}") || Integer.parseInt(typed) >= Layout.MOST_MOTORS) {
      throw new TypeConversionException(
          "\"%s\" is no motor. Write a whole number from 0 to %d."
              .formatted(typed, Layout.MOST_MOTORS - 1));
    }
    return Integer.valueOf(typed);
  }

  /// The same number, if the layout has such a motor.
  static int of(Layout layout, int number) {
    int motors = layout.motors().size();
    if (number >= motors) {
      throw new Complaint(
          "There is no motor %d: the layout \"%s\" has %d, counted from 0."
              .formatted(number, layout.name(), motors));
    }
    return number;
  }
}
