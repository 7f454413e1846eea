package dev.lull.controller.config;

import dev.lull.controller.mqtt.MqttNotations;
import dev.lull.controller.notation.TextNotation;
import dev.lull.hardware.PortChoice;
import dev.lull.patterns.quantity.Measure;
import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Share;
import dev.lull.patterns.quantity.Span;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// How the values of the configuration file are written, and the limits of its quantities.
final class ConfigurationNotations {
  static final Measure<Span> HORIZON = Span.MEASURE.within("horizon", "60 ms", "20 ms", "200 ms");
  static final Measure<Span> FADE = Span.MEASURE.within("fade", "800 ms", "100 ms", "60 s");
  static final Measure<Share> CEILING = Share.MEASURE.within("ceiling", "80 %", "0 %", "100 %");
  static final Measure<Span> FULL_SCALE =
      Span.MEASURE.within("full-scale", "80 ms", "80 ms", "1 s");
  static final Measure<Share> DUTY = Share.MEASURE.within("duty", "50 %", "5 %", "100 %");
  static final Measure<Span> WINDOW = Span.MEASURE.within("window", "60 s", "10 s", "10 min");
  static final Measure<Span> LONGEST_ON =
      Span.MEASURE.within("longest-on", "20 min", "10 s", "2 h");
  static final Measure<Span> LONGEST_SESSION =
      Span.MEASURE.within("longest-session", "12 h", "10 s", "24 h");
  static final Measure<Span> DOSE = Span.MEASURE.within("dose", "3 h", "10 s", "24 h");
  static final Notation<Path> PATH =
      new TextNotation<>("path", ConfigurationNotations::path, "is no path of a file.");

  static final Notation<PortChoice> PORT = new PortNotation();

  static final List<Notation<?>> ALL =
      List.of(
          MqttNotations.BROKER,
          MqttNotations.HOST,
          MqttNotations.BASE,
          MqttNotations.SLEEVE,
          MqttNotations.DISCOVERY_PREFIX,
          PATH,
          PORT,
          SleeveSettings.QUIET,
          HORIZON,
          FADE,
          CEILING,
          FULL_SCALE,
          DUTY,
          WINDOW,
          LONGEST_ON,
          LONGEST_SESSION,
          DOSE);

  private ConfigurationNotations() {}

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }
}
