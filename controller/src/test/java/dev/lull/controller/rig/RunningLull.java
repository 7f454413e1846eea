package dev.lull.controller.rig;

import dev.lull.controller.command.Verb;
import dev.lull.controller.demo.FirmwareSleeve;
import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `lull run` as a process of its own, on the firmware and on a broker elsewhere.
public final class RunningLull implements AutoCloseable {
  public static final Topics TOPICS = Topics.STANDARD;

  public final MotorRecord record = new MotorRecord();
  public final FirmwareSleeve firmware;
  public final Path configuration;
  public final Program process;

  /// Starts it and does not wait for it.
  ///
  /// @param folder  for its configuration and the link to its port
  /// @param whenAway as the configuration has it, such as `play on`
  public RunningLull(Path folder, BrokerAddress broker, String whenAway) throws Exception {
    this(folder, broker, whenAway, "60 ms", "coin ERM");
  }

  /// The same, with frames sent so far ahead that pauses of this machine are not felt, and motors
  /// that need no kick, so that their levels are what is felt.
  public static RunningLull smooth(Path folder, BrokerAddress broker) throws Exception {
    return new RunningLull(folder, broker, "play on", "200 ms", "LRA");
  }

  private RunningLull(
      Path folder, BrokerAddress broker, String whenAway, String horizon, String motor)
      throws Exception {
    Path port = folder.resolve("sleeve-port");
    firmware =
        FirmwareSleeve.start(
            Program.firmware(),
            6,
            List.of("--link", port.toString(), "--sensors", "temperature,supply,button"),
            record::take);
    configuration =
        Files.writeString(
            folder.resolve("lull.yaml"),
            """
            lull: 1
            broker: {url: "%s", when-away: %s}
            sleeve: {port: %s, layout: 1x6, motor: %s}
            player: {horizon: %s}
            state: state
            """
                .formatted(broker.uri(), whenAway, port, motor, horizon));
    process = Program.lull("run", "--config", configuration.toString());
  }

  /// A phone on a broker, that hears all that is said there.
  public static MqttConnection phone(BrokerAddress broker, Collected heard) throws Exception {
    var connection = MqttConnection.open(broker, "phone", Optional.empty(), heard);
    connection.subscribe(List.of("lull/#"));
    return connection;
  }

  /// Waits for the controller to be there, and plays the slow stroke until it is well felt.
  public void playAStroke(MqttConnection phone, Collected heard) throws Exception {
    awaitOnline(heard);
    phone.publish(Outbound.passing(TOPICS.of(Verb.PLAY), "slow-stroke"));
    record.awaitLevel(0, it -> it.motor() == 2 && it.level() > 0.3);
  }

  /// Waits for the controller to be there and able to play.
  public static void awaitOnline(Collected heard) throws Exception {
    heard.await(it -> it.topic().equals(TOPICS.availability()) && it.text().contains("online"));
  }

  @Override
  public void close() {
    process.close();
    firmware.close();
  }
}
