package dev.lull.controller.cli;

import dev.lull.controller.pairing.ClientNotations;
import dev.lull.patterns.quantity.Parsed;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The name of a client that may be paired, as it is typed.
final class ClientName implements ITypeConverter<String> {
  @Override
  public String convert(String typed) {
    return switch (ClientNotations.NAME.parse(typed)) {
      case Parsed.Value<String>(String name) -> name;
      case Parsed.Fault<String>(String why) -> throw new TypeConversionException(why);
    };
  }
}
