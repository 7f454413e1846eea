package dev.lull.controller.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// How a command prints what it has found out.
enum Format {
  /// For people.
  TEXT,
  /// For programs.
  JSON;

  /// A format, as it is typed.
  static final class Typed implements ITypeConverter<Format> {
    @Override
    public Format convert(String typed) {
      return switch (typed.toLowerCase(Locale.ROOT)) {
        case "text" -> TEXT;
        case "json" -> JSON;
        default ->
            throw new TypeConversionException(
                "\"%s\" is no format. Write text or json.".formatted(typed));
      };
    }
  }
}
