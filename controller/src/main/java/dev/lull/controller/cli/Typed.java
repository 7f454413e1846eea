package dev.lull.controller.cli;

import dev.lull.controller.command.CommandNotations;
import dev.lull.controller.command.SliderNotation;
import dev.lull.controller.mqtt.MqttNotations;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Parsed;
import dev.lull.patterns.quantity.Span;
import java.net.URI;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What stands behind options, each by the notation that holds for it elsewhere as well.
final class Typed {
  private Typed() {}

  /// What a text means.
  ///
  /// @throws TypeConversionException with what is wrong with it
  static <T> T read(String text, Notation<T> notation) {
    return switch (notation.parse(text)) {
      case Parsed.Value<T>(T value) -> value;
      case Parsed.Fault<T>(String why) -> throw new TypeConversionException(why);
    };
  }

  /// A broker's address.
  static final class Broker implements ITypeConverter<URI> {
    @Override
    public URI convert(String typed) {
      return read(typed, MqttNotations.BROKER);
    }
  }

  /// The first level of the topics.
  static final class Base implements ITypeConverter<String> {
    @Override
    public String convert(String typed) {
      return read(typed, MqttNotations.BASE);
    }
  }

  /// A sleeve's name.
  static final class SleeveName implements ITypeConverter<String> {
    @Override
    public String convert(String typed) {
      return read(typed, MqttNotations.SLEEVE);
    }
  }

  /// How much of a pattern.
  static final class Length implements ITypeConverter<Span> {
    @Override
    public Span convert(String typed) {
      return read(typed, Limits.DURATION);
    }
  }

  /// How long to play, as a controller reads it.
  static final class PlayTime implements ITypeConverter<String> {
    @Override
    public String convert(String typed) {
      read(typed, CommandNotations.PLAY_TIME);
      return typed;
    }
  }

  /// Where in a pattern to begin, as a controller reads it.
  static final class From implements ITypeConverter<String> {
    @Override
    public String convert(String typed) {
      read(typed, CommandNotations.FROM);
      return typed;
    }
  }

  /// An intensity, as a controller reads it. A bare number is per cent, as it is for sliders.
  static final class Intensity implements ITypeConverter<String> {
    @Override
    public String convert(String typed) {
      read(typed, CommandNotations.INTENSITY_OR_BARE);
      return SliderNotation.withUnit(typed);
    }
  }

  /// A pace, as a controller reads it. A bare number is per cent, as it is for sliders.
  static final class Pace implements ITypeConverter<String> {
    @Override
    public String convert(String typed) {
      read(typed, CommandNotations.PACE_OR_BARE);
      return SliderNotation.withUnit(typed);
    }
  }
}
