package dev.lull.controller.service;

import dev.lull.controller.config.BrokerSettings;
import dev.lull.controller.config.Configuration;
import dev.lull.controller.config.Configuration.WhenAway;
import dev.lull.controller.config.SleeveSettings;
import dev.lull.controller.config.SleeveSettings.Connection;
import dev.lull.controller.demo.FirmwareSleeve;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.PlayerSettings;
import dev.lull.controller.rig.MotorRecord;
import dev.lull.controller.rig.Program;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.PortChoice;
import dev.lull.hardware.SafetyLimits;
import dev.lull.hardware.SerialSettings;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A whole controller in this process, on the firmware and a broker: what `lull demo` starts.
final class House implements AutoCloseable {
  final Layout layout = Layouts.bundled("1x6").orElseThrow();
  final MotorRecord record = new MotorRecord();
  final FirmwareSleeve firmware;
  private final Controller controller;

  House(BrokerSettings broker, WhenAway whenAway) throws Exception {
    firmware =
        FirmwareSleeve.start(Program.firmware(), layout.motors().size(), List.of(), record::take);
    controller = Controller.start(configuration(broker, whenAway), () -> {});
    controller.ready().get(20, TimeUnit.SECONDS);
  }

  Controller controller() {
    return controller;
  }

  private Configuration configuration(BrokerSettings broker, WhenAway whenAway) {
    return new Configuration(
        broker,
        whenAway,
        Topics.STANDARD,
        new SleeveSettings(
            new Connection.Serial(new PortChoice.At(firmware.port()), SerialSettings.USUAL_BAUD),
            layout,
            MotorProfile.COIN_ERM),
        Optional.empty(),
        PlayerSettings.STANDARD,
        SafetyLimits.DEFAULT);
  }

  @Override
  public void close() {
    controller.close();
    firmware.close();
  }
}
