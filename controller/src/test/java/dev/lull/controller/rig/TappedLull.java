package dev.lull.controller.rig;

import dev.lull.controller.demo.FirmwareSleeve;
import dev.lull.controller.demo.RecordLine;
import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.Inbox;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Topics;
import dev.lull.protocol.HostMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// `lull run` as a process of its own, a broker of either kind, and the real firmware at the end of
/// a line that is listened to.
public final class TappedLull implements AutoCloseable {
  public static final Topics TOPICS = Topics.STANDARD;

  private static final double NANOS = 1e9;
  private static final long NANOS_PER_TICK = 1_000;

  private final BrokerKind.Broker broker;
  private final FirmwareSleeve firmware;
  private final WireTap tap;
  private final Program process;
  private final CompletableFuture<Long> booted = new CompletableFuture<>();

  /// What is wanted of it.
  ///
  /// @param folder for its configuration
  /// @param motor  as the configuration has it
  /// @param wire   is told what the controller says to the sleeve
  /// @param record is told what the motors do
  public record Plan(
      Path folder,
      BrokerKind broker,
      String motor,
      Consumer<WireTap.Said> wire,
      Consumer<RecordLine> record) {
    /// A sleeve with the usual motors, of which nobody looks at the record.
    public static Plan of(Path folder, BrokerKind broker, Consumer<WireTap.Said> wire) {
      return new Plan(folder, broker, "coin ERM", wire, _ -> {});
    }
  }

  /// Opens it and waits until it could play.
  public static TappedLull open(Plan plan) throws Exception {
    var lull = new TappedLull(plan);
    try {
      lull.awaitReady();
      return lull;
    } catch (Exception | AssertionError failed) {
      lull.close();
      throw failed;
    }
  }

  private TappedLull(Plan plan) throws Exception {
    broker = plan.broker().open();
    firmware =
        FirmwareSleeve.start(Program.firmware(), 6, List.of(), line -> take(line, plan.record()));
    tap = new WireTap(firmware.port(), plan.wire());
    Path configuration =
        Files.writeString(
            plan.folder().resolve("lull-" + plan.broker() + ".yaml"),
            """
            lull: 1
            broker: %s
            sleeve: {port: %s, layout: 1x6, motor: %s}
            """
                .formatted(broker.settings(), tap.port(), plan.motor()));
    process = Program.lull("run", "--config", configuration.toString());
  }

  public BrokerAddress address() {
    return broker.address();
  }

  public Program process() {
    return process;
  }

  /// A client at its broker.
  public MqttConnection client(String name, Inbox inbox) throws Exception {
    return MqttConnection.open(address(), name, Optional.empty(), inbox);
  }

  /// The moment at which a frame is to be felt, in nanos of [System#nanoTime].
  public long feltAt(HostMessage.Frame frame) {
    return booted.join() + Integer.toUnsignedLong(frame.tick()) * NANOS_PER_TICK;
  }

  @Override
  public void close() {
    process.close();
    tap.close();
    firmware.close();
    broker.close();
  }

  private void take(RecordLine line, Consumer<RecordLine> record) {
    if (line instanceof RecordLine.Other(String text) && text.contains(" boot ")) {
      booted.complete(Math.round(Double.parseDouble(text.split(" ", 2)[0]) * NANOS));
    }
    record.accept(line);
  }

  private void awaitReady() throws Exception {
    process.awaitLine(it -> it.contains("Connected to the broker"));
    var heard = new Collected();
    try (var phone = client("first", heard)) {
      phone.subscribe(List.of(TOPICS.availability()));
      heard.await(it -> it.text().contains("online"));
    }
  }
}
