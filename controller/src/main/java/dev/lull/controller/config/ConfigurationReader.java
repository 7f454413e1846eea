package dev.lull.controller.config;

import dev.lull.controller.config.Configuration.WhenAway;
import dev.lull.controller.config.SleeveSettings.Connection;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.PlayerSettings;
import dev.lull.controller.resource.Resource;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.SafetyLimits;
import dev.lull.patterns.Layout;
import dev.lull.patterns.LayoutReader;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import dev.lull.patterns.TextFile;
import dev.lull.patterns.document.Document;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.document.Schema;
import dev.lull.patterns.quantity.Measure;
import dev.lull.patterns.quantity.Parsed;
import dev.lull.patterns.quantity.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the configuration file. An unknown key is an error, never ignored.
public final class ConfigurationReader {
  private static final String SIMULATED = "simulated";

  private final Path folder;

  private ConfigurationReader(Path folder) {
    this.folder = folder;
  }

  /// How the motors are taken that a sleeve of this layout has.
  private interface Taking {
    Reading<MotorProfile> motors(Located sleeve, Layout layout);
  }

  /// Reads a configuration file; the paths in it are relative to its folder. A file that cannot be
  /// read is a problem like any other.
  public static Reading<Configuration> read(Path file) {
    return TextFile.read(file).then(text -> read(file.toString(), text, folder(file)));
  }

  /// Reads the configuration of a sleeve whose motors are to be calibrated: what it knows of them
  /// so far need not be there.
  public static Reading<Uncalibrated> readUncalibrated(Path file) {
    var reader = new ConfigurationReader(folder(file));
    return TextFile.read(file)
        .then(text -> Document.parse(file.toString(), text))
        .then(reader::checked)
        .then(reader::uncalibrated);
  }

  private static Path folder(Path file) {
    return Optional.ofNullable(file.getParent()).orElse(Path.of(""));
  }

  /// Reads a configuration from text.
  ///
  /// @param source what to call it in problems
  /// @param folder what the paths in it are relative to
  public static Reading<Configuration> read(String source, String text, Path folder) {
    var reader = new ConfigurationReader(folder);
    return Document.parse(source, text)
        .then(reader::checked)
        .then(
            document ->
                reader
                    .configuration(document, reader::motor)
                    .then(it -> new Reading.Read<>(quietly(document.at("/sleeve/quiet"), it))));
  }

  private static Configuration quietly(Located quiet, Configuration loud) {
    return quiet
        .ifPresent()
        .map(it -> loud.quietly(it.as(SleeveSettings.QUIET).ofOne()))
        .orElse(loud);
  }

  private Reading<Document> checked(Document written) {
    return switch (written.check(schema())) {
      case Reading.Read<Document> read -> read;
      case Reading.Broken<Document>(List<Problem> problems) ->
          alsoOfLayout(written.at("/sleeve/layout"), problems);
    };
  }

  /// Adds what is wrong with the layout to what else is wrong, unless that is about it already.
  private Reading<Document> alsoOfLayout(Located name, List<Problem> problems) {
    Problem here = name.problem("");
    boolean isTold =
        problems.stream().anyMatch(it -> it.line() == here.line() && it.column() == here.column());
    boolean isReadable =
        name.isText()
            && ConfigurationNotations.PATH.parse(name.text()) instanceof Parsed.Value<Path>;
    if (isTold
        || !isReadable
        || !(layout(name) instanceof Reading.Broken<Layout>(List<Problem> more))) {
      return new Reading.Broken<>(problems);
    }
    return Document.broken(Stream.concat(problems.stream(), more.stream()).toList());
  }

  private static Schema schema() {
    return Schema.of(
        Resource.text(ConfigurationReader.class, "config-1.schema.json"),
        ConfigurationNotations.ALL);
  }

  private Reading<Uncalibrated> uncalibrated(Document document) {
    MotorType type = type(document.at("/sleeve"));
    Optional<Path> calibration = path(document.at("/sleeve/calibration"));
    return configuration(document, (_, _) -> new Reading.Read<>(type.uncalibrated()))
        .then(it -> new Reading.Read<>(new Uncalibrated(it, type, calibration)));
  }

  private Reading<Configuration> configuration(Document document, Taking taking) {
    return new BrokerReader(folder)
        .read(document.at("/broker"))
        .then(
            broker ->
                sleeve(document.at("/sleeve"), taking)
                    .then(sleeve -> new Reading.Read<>(configuration(document, broker, sleeve))));
  }

  private Reading<SleeveSettings> sleeve(Located sleeve, Taking taking) {
    return layout(sleeve.at("/layout"))
        .then(
            layout ->
                taking
                    .motors(sleeve, layout)
                    .then(
                        motor ->
                            new Reading.Read<>(
                                new SleeveSettings(connection(sleeve), layout, motor))));
  }

  private Configuration configuration(
      Document document, BrokerSettings broker, SleeveSettings sleeve) {
    return new Configuration(
        broker,
        whenAway(document.at("/broker/when-away")),
        topics(document.at("/topics")),
        homeAssistant(document.at("/home-assistant")),
        sleeve,
        path(document.at("/patterns")),
        player(document.at("/player")),
        safety(document.at("/safety")),
        path(document.at("/state")).map(StateFolder::new).orElseGet(StateFolder::usual));
  }

  private static MotorType type(Located sleeve) {
    return MotorType.of(sleeve.at("/motor").text());
  }

  private Reading<MotorProfile> motor(Located sleeve, Layout layout) {
    MotorType type = type(sleeve);
    Located name = sleeve.at("/calibration");
    if (!name.isPresent()) {
      return new Reading.Read<>(type.uncalibrated());
    }
    Path file = folder.resolve(name.as(ConfigurationNotations.PATH));
    if (!Files.isRegularFile(file)) {
      return new Reading.Broken<>(
          List.of(
              name.problem(
                  "\"%s\" is no file. ./lull motors --calibrate writes it; or leave this out."
                      .formatted(name.text()))));
    }
    return CalibrationReader.read(file, type, layout)
        .then(calibration -> new Reading.Read<>(calibration.profile(layout.motors().size())));
  }

  private static WhenAway whenAway(Located choice) {
    return choice.text().equals("fade out") ? WhenAway.FADE_OUT : WhenAway.PLAY_ON;
  }

  private static Topics topics(Located topics) {
    return new Topics(topics.at("/base").text(), topics.at("/sleeve").text());
  }

  private static HomeAssistantSettings homeAssistant(Located homeAssistant) {
    return new HomeAssistantSettings(
        homeAssistant.at("/discovery").text().equals("on")
            ? HomeAssistantSettings.Discovery.ON
            : HomeAssistantSettings.Discovery.OFF,
        homeAssistant.at("/prefix").text());
  }

  private static Connection connection(Located sleeve) {
    Located port = sleeve.at("/port");
    return port.text().equals(SIMULATED)
        ? new Connection.Simulated()
        : new Connection.Serial(
            port.as(ConfigurationNotations.PORT), (int) sleeve.at("/baud").whole());
  }

  private Reading<Layout> layout(Located name) {
    Optional<Layout> bundled = Layouts.bundled(name.text());
    if (bundled.isPresent()) {
      return new Reading.Read<>(bundled.get());
    }
    Path file = folder.resolve(name.as(ConfigurationNotations.PATH));
    if (Files.isRegularFile(file)) {
      return LayoutReader.read(file);
    }
    return new Reading.Broken<>(
        List.of(
            name.problem(
                ("\"%s\" is neither a bundled layout (%s) nor a file. Name one of them, or give the"
                        + " path of a layout file.")
                    .formatted(name.text(), String.join(", ", Layouts.names())))));
  }

  private Optional<Path> path(Located path) {
    return path.ifPresent().map(it -> folder.resolve(it.as(ConfigurationNotations.PATH)));
  }

  private static PlayerSettings player(Located player) {
    return PlayerSettings.STANDARD
        .withHorizon(player.at("/horizon").as(ConfigurationNotations.HORIZON).nanos())
        .withFades(
            player.at("/fade-in").as(ConfigurationNotations.FADE).nanos(),
            player.at("/fade-out").as(ConfigurationNotations.FADE).nanos());
  }

  private static SafetyLimits safety(Located safety) {
    return new SafetyLimits(
        safety.at("/ceiling").as(ConfigurationNotations.CEILING).ofOne(),
        time(safety.at("/full-scale"), ConfigurationNotations.FULL_SCALE),
        safety.at("/duty").as(ConfigurationNotations.DUTY).ofOne(),
        time(safety.at("/window"), ConfigurationNotations.WINDOW),
        time(safety.at("/longest-on"), ConfigurationNotations.LONGEST_ON),
        time(safety.at("/longest-session"), ConfigurationNotations.LONGEST_SESSION),
        time(safety.at("/dose"), ConfigurationNotations.DOSE));
  }

  private static Duration time(Located text, Measure<Span> measure) {
    return Duration.ofNanos(text.as(measure).nanos());
  }
}
