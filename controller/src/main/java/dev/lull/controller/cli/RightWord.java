package dev.lull.controller.cli;

import dev.lull.controller.pairing.Right;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What a client may do, as it is typed.
final class RightWord implements ITypeConverter<Right> {
  @Override
  public Right convert(String typed) {
    return Right.of(typed)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "\"%s\" is no right. Write one of %s.".formatted(typed, words())));
  }

  private static String words() {
    return Stream.of(Right.values()).map(Right::word).collect(Collectors.joining(", "));
  }
}
