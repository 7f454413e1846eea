package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.TypedLine;
import dev.lull.controller.config.BrokerSettings;
import dev.lull.controller.demo.House;
import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.rig.Collected;
import dev.lull.controller.rig.Mosquitto;
import dev.lull.controller.rig.MotorRecord;
import dev.lull.controller.rig.Program;
import dev.lull.patterns.Layouts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `lull record` beside a controller, with a real broker.
final class RecordIT {
  private static final String STROKE =
      """
      lull: 1
      name: One stroke
      play:
        - stroke: {path: inner wrist -> inner elbow, speed: 6 cm/s, width: 4 cm, pressure: 60 %}
      """;
  private static final Pattern SPEED = Pattern.compile("([\\d.]+) cm/s");

  private static final long SAMPLE = 16_000_000L;

  @TempDir private Path folder;

  @Test
  void aStrokeThatIsStreamedIsRecordedAndPlaysAsFastAsItWas() throws Exception {
    Path stroke = Files.writeString(folder.resolve("stroke.lull.yaml"), STROKE);
    Path recorded = folder.resolve("recorded.lull.yaml");
    var record = new MotorRecord();
    var layout = Layouts.bundled("1x6").orElseThrow();
    try (var broker = Mosquitto.open();
        var _ =
            House.open(
                House.Plan.of(layout, new BrokerSettings.Elsewhere(broker.address())),
                record::take,
                () -> {});
        var recording = lull(broker, "record", recorded.toString())) {
      recording.awaitLine(it -> it.startsWith("Waiting for a live stream"));
      try (var sending = lull(broker, "stream", stroke.toString())) {
        assertEquals(0, sending.awaitExit(), () -> sending.lines().toString());
      }
      assertEquals(0, recording.awaitExit(), () -> recording.lines().toString());
      recording.awaitLine(it -> it.startsWith(recorded + " has "));
    }
    assertEquals(0, TypedLine.type("check", recorded.toString()).status());
    String shown = TypedLine.type("show", recorded.toString()).out();
    Matcher speed = SPEED.matcher(shown);
    assertTrue(speed.find(), shown);
    assertEquals(6.0, Double.parseDouble(speed.group(1)), 0.3, shown);
  }

  @Test
  void ctrlCWritesWhatThereWasAndWhatCouldNotBeReadIsSaid() throws Exception {
    Path recorded = folder.resolve("recorded.lull.yaml");
    var touching = new AtomicBoolean(true);
    try (var broker = Mosquitto.open();
        var recording = lull(broker, "record", recorded.toString(), "--stream", "phone");
        var phone =
            MqttConnection.open(broker.address(), "phone", Optional.empty(), new Collected())) {
      recording.awaitLine(it -> it.startsWith("Waiting for a live stream"));
      send(phone, "{\"seq\": \"x\"}");
      Thread finger = Thread.ofPlatform().start(() -> touch(phone, touching));
      recording.awaitLine(it -> it.equals("Recording stream phone."));
      recording.signal("INT");
      recording.awaitLine(it -> it.startsWith("Left out: 1 × a message that could not be read:"));
      recording.awaitLine(it -> it.startsWith(recorded + " has "));
      recording.awaitExit();
      touching.set(false);
      finger.join();
    }
    assertEquals(0, TypedLine.type("check", recorded.toString()).status());
  }

  @Test
  void ctrlCOfASenderEndsItsStreamAtOnceAndIsNoInterruption() throws Exception {
    var events = new Collected();
    var layout = Layouts.bundled("1x6").orElseThrow();
    try (var broker = Mosquitto.open();
        var watcher = MqttConnection.open(broker.address(), "watcher", Optional.empty(), events);
        var _ =
            House.open(
                House.Plan.of(layout, new BrokerSettings.Elsewhere(broker.address())),
                new MotorRecord()::take,
                () -> {})) {
      watcher.subscribe(List.of(Topics.STANDARD.event()));
      try (var sending = lull(broker, "stream", "resting-hand")) {
        events.await(it -> it.text().startsWith("{\"event\":\"started\""));
        sending.signal("INT");
        sending.awaitLine(it -> it.equals("Ended the stream of A resting hand."));
        sending.awaitExit();
      }
      String ended = events.await(it -> it.text().startsWith("{\"event\":\"ended\"")).text();
      assertTrue(ended.endsWith("\"how\":\"finished\"}"), ended);
    }
  }

  @Test
  void ctrlCWhileNobodyStreamsSaysThatNothingWasRecorded() throws Exception {
    Path recorded = folder.resolve("recorded.lull.yaml");
    try (var broker = Mosquitto.open();
        var recording = lull(broker, "record", recorded.toString())) {
      recording.awaitLine(it -> it.startsWith("Waiting for a live stream"));
      recording.signal("INT");
      recording.awaitLine(
          it -> it.equals("No live stream came. %s was not written.".formatted(recorded)));
    }
  }

  private static void touch(MqttConnection phone, AtomicBoolean on) {
    try {
      for (int i = 0; on.get(); i++) {
        send(phone, message(i));
        LockSupport.parkNanos(SAMPLE);
      }
    } catch (BrokerUnavailable gone) {
      throw new AssertionError("the broker is gone", gone);
    }
  }

  private static void send(MqttConnection phone, String message) throws BrokerUnavailable {
    phone.send(Topics.STANDARD.stream("phone"), Bytes.of(message), "application/json");
  }

  private static String message(int number) {
    String contact = "{\"along\":80,\"around\":0,\"width\":40,\"pressure\":0.5}";
    return "{\"seq\":%d,\"samples\":[{\"at\":%d,\"contacts\":[%s]}]}"
        .formatted(number, 16 * number, contact);
  }

  private static Program lull(Mosquitto broker, String... arguments) throws Exception {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--broker";
    all[arguments.length + 1] = "tcp://127.0.0.1:" + broker.port();
    return Program.lull(all);
  }
}
