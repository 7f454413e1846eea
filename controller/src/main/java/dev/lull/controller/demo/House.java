package dev.lull.controller.demo;

import dev.lull.controller.config.BrokerSettings;
import dev.lull.controller.config.Configuration;
import dev.lull.controller.config.Configuration.WhenAway;
import dev.lull.controller.config.HomeAssistantSettings;
import dev.lull.controller.config.SleeveSettings;
import dev.lull.controller.config.SleeveSettings.Connection;
import dev.lull.controller.config.StateFolder;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.PlayerSettings;
import dev.lull.controller.service.Controller;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.PortChoice;
import dev.lull.hardware.SafetyLimits;
import dev.lull.hardware.SerialSettings;
import dev.lull.patterns.Layout;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// A whole controller in this process, at a sleeve that runs the real firmware.
public final class House implements AutoCloseable {
  private static final Duration LONGEST_START = Duration.ofSeconds(20);

  private final FirmwareSleeve firmware;
  private final Controller controller;

  private House(FirmwareSleeve firmware, Controller controller) {
    this.firmware = firmware;
    this.controller = controller;
  }

  /// What is in it.
  ///
  /// @param layout where the sleeve's motors are
  /// @param whenAway what becomes of a session when the broker is lost
  /// @param patterns a folder of the user's own patterns
  public record Plan(
      Layout layout, BrokerSettings broker, WhenAway whenAway, Optional<Path> patterns) {
    /// One that has the patterns of the library and plays on when the broker is lost.
    public static Plan of(Layout layout, BrokerSettings broker) {
      return new Plan(layout, broker, WhenAway.PLAY_ON, Optional.empty());
    }
  }

  /// Opens it and waits until it could play, but for an emergency stop that may hold it.
  ///
  /// @param record is given every line of the firmware's record, on a thread of its own
  /// @param onFailure called if the controller can no longer do its work
  /// @throws IOException with a sentence for the user, if it cannot be opened
  public static House open(Plan plan, Consumer<RecordLine> record, Runnable onFailure)
      throws IOException, InterruptedException {
    return open(plan, record, onFailure, LONGEST_START);
  }

  /// The same, with another patience.
  static House open(
      Plan plan, Consumer<RecordLine> record, Runnable onFailure, Duration longestStart)
      throws IOException, InterruptedException {
    var firmware =
        FirmwareSleeve.start(program(), plan.layout().motors().size(), List.of(), record);
    try {
      var house =
          new House(firmware, Controller.start(configuration(plan, firmware.port()), onFailure));
      house.awaitReady(longestStart);
      return house;
    } catch (IOException | InterruptedException | RuntimeException failed) {
      firmware.close();
      throw failed;
    }
  }

  public Controller controller() {
    return controller;
  }

  public FirmwareSleeve firmware() {
    return firmware;
  }

  /// What its motors do.
  public Levels levels() {
    return firmware.levels();
  }

  @Override
  public void close() {
    controller.close();
    firmware.close();
  }

  private void awaitReady(Duration longest) throws IOException, InterruptedException {
    try {
      controller.ready().get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException failed) {
      String trouble = controller.trouble().orElse("Its broker has not answered.");
      controller.close();
      throw new IOException(
          "The controller was not ready within %d s. %s".formatted(longest.toSeconds(), trouble),
          failed);
    }
  }

  private static Configuration configuration(Plan plan, String port) {
    return new Configuration(
        plan.broker(),
        plan.whenAway(),
        Topics.STANDARD,
        HomeAssistantSettings.UNTOUCHED,
        new SleeveSettings(
            new Connection.Serial(new PortChoice.At(port), SerialSettings.USUAL_BAUD),
            plan.layout(),
            MotorProfile.COIN_ERM),
        plan.patterns(),
        PlayerSettings.STANDARD,
        SafetyLimits.DEFAULT,
        StateFolder.usual());
  }

  private static Path program() {
    return Path.of(System.getProperty("lull.home", "."))
        .resolve("firmware-protocol/target/firmware/lull-sleeve");
  }
}
