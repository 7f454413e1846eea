package dev.lull.controller.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.config.Configuration.WhenAway;
import dev.lull.controller.config.SleeveSettings.Connection;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.PlayerSettings;
import dev.lull.controller.rig.Program;
import dev.lull.hardware.MotorCalibration;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.PortChoice;
import dev.lull.hardware.SafetyLimits;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfigurationReaderTest {
  private static final long MILLIS = 1_000_000;

  private static final Pattern KEY_BEHIND_A_MARK =
      Pattern.compile("^( *)# ( *[a-z-]+:( |$))", Pattern.MULTILINE);

  @TempDir private Path folder;

  @Test
  void theShortestConfigurationIsLullAsItIsByDefault() {
    assertEquals(
        new Configuration(
            new BrokerSettings.Embedded("127.0.0.1", 1883),
            WhenAway.PLAY_ON,
            Topics.STANDARD,
            HomeAssistantSettings.USUAL,
            new SleeveSettings(
                new Connection.Serial(new PortChoice.At("/dev/ttyACM0"), 115_200),
                Layouts.bundled("2x6").orElseThrow(),
                MotorProfile.ANY_COIN_ERM),
            Optional.empty(),
            PlayerSettings.STANDARD,
            SafetyLimits.DEFAULT,
            StateFolder.usual()),
        read("lull: 1\nsleeve: {port: /dev/ttyACM0}\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"broker", "topics", "home-assistant", "player", "safety"})
  void aGroupThatIsThereButEmptyIsAsByDefault(String group) {
    String shortest = "lull: 1\nsleeve: {port: simulated}\n";
    assertEquals(read(shortest), read(shortest + group + ": {}\n"));
  }

  @Test
  void aQuietDriveLimitsTheMotorsAndTheGate() {
    Configuration quiet = read("lull: 1\nsleeve: {port: simulated, quiet: 50 %}\n");
    assertEquals(MotorProfile.ANY_COIN_ERM.quietly(0.5), quiet.sleeve().motor());
    assertEquals(SafetyLimits.DEFAULT.quietly(0.5), quiet.safety());
  }

  @Test
  void everythingThatCanBeWrittenIsRead() {
    assertEquals(
        new Configuration(
            new BrokerSettings.Embedded("0.0.0.0", 1884),
            WhenAway.FADE_OUT,
            new Topics("home", "left-arm"),
            new HomeAssistantSettings(HomeAssistantSettings.Discovery.ON, "home/ha"),
            new SleeveSettings(
                new Connection.Serial(new PortChoice.At("/dev/ttyUSB1"), 1_000_000),
                Layouts.bundled("4x8").orElseThrow(),
                MotorProfile.ANY_COIN_ERM),
            Optional.of(folder.resolve("mine")),
            PlayerSettings.STANDARD
                .withHorizon(40 * MILLIS)
                .withFades(1_500 * MILLIS, 60_000 * MILLIS),
            new SafetyLimits(
                0.8,
                Duration.ofMillis(120),
                0.25,
                Duration.ofMinutes(2),
                Duration.ofMinutes(10),
                Duration.ofHours(1),
                Duration.ofMinutes(30)),
            new StateFolder(folder.resolve("kept"))),
        read(
            """
            lull: 1
            broker: {listen: 0.0.0.0, port: 1884, when-away: fade out}
            topics: {base: home, sleeve: left-arm}
            home-assistant: {discovery: on, prefix: home/ha}
            sleeve: {port: /dev/ttyUSB1, baud: 1000000, layout: 4x8, motor: coin ERM}
            patterns: mine
            state: kept
            player: {horizon: 40 ms, fade-in: 1.5 s, fade-out: 1 min}
            safety:
              ceiling: 80 %
              full-scale: 120 ms
              duty: 25 %
              window: 2 min
              longest-on: 10 min
              longest-session: 1 h
              dose: 30 min
            """));
  }

  @Test
  void aConfigurationMayBeJson() {
    assertEquals(
        read("lull: 1\nsleeve: {port: simulated, layout: 1x4}\n"),
        read("{\"lull\": 1, \"sleeve\": {\"port\": \"simulated\", \"layout\": \"1x4\"}}"));
  }

  @Test
  void aSimulatedSleeveHangsOnNothing() {
    assertEquals(
        new Connection.Simulated(),
        read("lull: 1\nsleeve: {port: simulated, baud: 9600}\n").sleeve().connection());
  }

  @ParameterizedTest
  @ValueSource(strings = {"find", "/dev/ttyACM0", "find-me", "usb:2341:0043", "usb:1a86:7523:A b"})
  void aSleeveIsLookedForWhereTheConfigurationSays(String port) {
    var connection =
        assertInstanceOf(
            Connection.Serial.class,
            read("lull: 1\nsleeve: {port: \"%s\"}\n".formatted(port)).sleeve().connection());
    assertEquals(port, connection.port().toString());
  }

  @Test
  void aUsbDeviceMayBeWrittenInCapitals() {
    assertEquals(
        read("lull: 1\nsleeve: {port: usb:1a86:7523}\n"),
        read("lull: 1\nsleeve: {port: USB:1A86:7523}\n"));
  }

  @Test
  void aCalibrationIsWhatTheMotorsAreKnownBy() throws IOException {
    Files.writeString(
        folder.resolve("anna.calibration.yaml"),
        """
        calibration: 1
        type: coin ERM
        motors: [{motor: 1, start: 42 %, hold: 21 %, most: 64 %}]
        """);
    var unknown = MotorCalibration.none(MotorProfile.ANY_COIN_ERM);
    assertEquals(
        MotorProfile.COIN_ERM.calibrated(
            List.of(unknown, new MotorCalibration(0.42, 0.21, 1, 0.64), unknown, unknown)),
        read("lull: 1\nsleeve: {port: simulated, layout: 1x4, calibration: anna.calibration.yaml}\n")
            .sleeve()
            .motor());
  }

  @Test
  void aSleeveMayHaveResonantMotors() {
    assertEquals(
        MotorProfile.LRA,
        read("lull: 1\nsleeve: {port: simulated, motor: LRA}\n").sleeve().motor());
  }

  @Test
  void aSleeveIsCalibratedWhetherItsCalibrationIsThereOrNot() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("lull.yaml"),
            "lull: 1\nsleeve: {port: simulated, calibration: none.calibration.yaml}\n");
    Uncalibrated sleeve = value(ConfigurationReader.readUncalibrated(file));
    assertEquals(MotorType.COIN_ERM, sleeve.type());
    assertEquals(Optional.of(folder.resolve("none.calibration.yaml")), sleeve.file());
    assertEquals(MotorProfile.ANY_COIN_ERM, sleeve.configuration().sleeve().motor());
  }

  @Test
  void pathsAreRelativeToTheFile() throws IOException {
    Path layouts = Files.createDirectory(folder.resolve("layouts"));
    Files.writeString(
        layouts.resolve("one.layout.yaml"),
        """
        layout: 1
        name: One
        arm: {length: 24 cm, wrist-girth: 16 cm, elbow-girth: 26 cm, side: right}
        motors: [{along: 8 cm, around: 0 deg}]
        """);
    Path file = folder.resolve("lull.yaml");
    Files.writeString(
        file,
        "lull: 1\nsleeve: {port: simulated, layout: layouts/one.layout.yaml}\npatterns: mine\n");
    Configuration configuration = value(ConfigurationReader.read(file));
    assertEquals("One", configuration.sleeve().layout().name());
    assertEquals(Optional.of(folder.resolve("mine")), configuration.patterns());
  }

  @Test
  void aPathFromTheRootStaysAsItIs() {
    assertEquals(
        Optional.of(Path.of("/srv/patterns")),
        read("lull: 1\nsleeve: {port: simulated}\npatterns: /srv/patterns\n").patterns());
  }

  @Test
  void theExampleSaysOfEachKeyWhatHoldsWithoutIt() throws IOException {
    String example = Files.readString(Program.home().resolve("lull.example.yaml"));
    String written =
        Stream.of(example.split("\n\n", -1))
            .filter(part -> !part.contains("(an example)"))
            .map(part -> KEY_BEHIND_A_MARK.matcher(part).replaceAll("$1$2"))
            .collect(Collectors.joining("\n"));
    assertTrue(written.contains("\n  baud: ") && written.contains("\n  dose: "), written);
    assertEquals(read(example), read(written));
    assertEquals(read("lull: 1\nsleeve: {port: /dev/ttyACM0}\n"), read(written));
  }

  private Configuration read(String text) {
    return value(ConfigurationReader.read("lull.yaml", text, folder));
  }

  private static <T> T value(Reading<T> reading) {
    return switch (reading) {
      case Reading.Read<T>(T value) -> value;
      case Reading.Broken<T>(var problems) -> throw new AssertionError(problems);
    };
  }
}
