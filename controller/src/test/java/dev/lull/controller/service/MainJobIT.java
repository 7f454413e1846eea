package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.command.Verb;
import dev.lull.controller.config.BrokerSettings;
import dev.lull.controller.demo.House;
import dev.lull.controller.demo.RecordLine;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.render.Sampler;
import dev.lull.controller.rig.Fields;
import dev.lull.controller.rig.Mosquitto;
import dev.lull.controller.rig.MotorRecord;
import dev.lull.controller.rig.Program;
import dev.lull.controller.rig.RawClient;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Library;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.Reading;
import dev.lull.patterns.render.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The main job with the tools that a user has: mosquitto_pub and mosquitto_sub on one side, the
/// firmware's own record on the other.
@Tag("alone")
final class MainJobIT {
  private static final String STROKE =
      """
      lull: 1
      name: One stroke
      play:
        - stroke: {path: inner wrist -> inner elbow, speed: 3 cm/s, width: 3 cm, pressure: 60 %}
      """;

  private static final Layout LAYOUT = Layouts.bundled("1x6").orElseThrow();
  private static final MotorRecord RECORD = new MotorRecord();

  /// Worked out before anything plays: it would hold a small machine up.
  private static final Field FIELD = Fields.of(LAYOUT);

  private static int port;
  private static House house;
  private static Program watching;

  @TempDir private Path folder;

  @BeforeAll
  static void open() throws Exception {
    port = Mosquitto.freePort();
    house =
        House.open(
            House.Plan.of(LAYOUT, new BrokerSettings.Embedded("127.0.0.1", port)),
            RECORD::take,
            () -> {});
    watching = mosquitto("mosquitto_sub", "-v", "-t", "lull/#");
    watching.awaitLine(it -> it.startsWith("lull/sleeve/state "));
  }

  private static final float FELT = 0.1f;
  private static final Duration STOP_COUNTS = Duration.ofMillis(250);

  /// A stop of the test before counts against what comes with it.
  @BeforeEach
  void letTheLastStopBeOver() {
    Awaitility.await().pollDelay(STOP_COUNTS).until(() -> true);
  }

  @AfterAll
  static void close() {
    watching.close();
    house.close();
  }

  @Test
  void stateAndAvailabilityAreThereForWhoComesLater() throws Exception {
    try (var late = mosquitto("mosquitto_sub", "-v", "-t", "lull/#")) {
      late.awaitLine(it -> it.startsWith("lull/bridge/state {\"state\":\"online\"}"));
      late.awaitLine(it -> it.startsWith("lull/sleeve/availability {\"state\":\"online\"}"));
      late.awaitLine(it -> it.startsWith("lull/sleeve/state {\"status\":"));
      late.awaitLine(it -> it.startsWith("lull/bridge/info {\"version\":"));
      late.awaitLine(it -> it.startsWith("lull/bridge/health {\"uptime\":"));
    }
  }

  @Test
  void everyPatternOfTheLibraryPlaysByItsName() throws Exception {
    for (String name : Library.bundled().names()) {
      double since = MotorRecord.now();
      publish("mqttv5", Verb.PLAY, name);
      watching.awaitLine(it -> it.contains("\"event\":\"started\",\"pattern\":\"" + name + "\""));
      if (isFelt(name)) {
        RECORD.awaitLevel(since, it -> it.level() > 0);
      }
    }
    publish("mqttv5", Verb.STOP, "");
    RECORD.awaitRest();
  }

  /// Whether a pattern reaches a motor of this sleeve at once: one row along the inner side feels
  /// nothing of a touch on the outer one.
  private static boolean isFelt(String name) {
    Pattern pattern =
        switch (Library.bundled().find(name).orElseThrow()) {
          case Reading.Read<Pattern>(Pattern read) -> read;
          case Reading.Broken<Pattern>(var problems) -> throw new AssertionError(problems);
        };
    Sampler sampler = new Sampler(pattern.on(LAYOUT.arm()), FIELD);
    return LongStream.range(0, 100)
        .mapToObj(i -> sampler.frame(i * 100_000_000))
        .anyMatch(amplitudes -> amplitudes[0] > FELT || amplitudes[amplitudes.length / 2] > FELT);
  }

  @Test
  void anOldClientSetsIntensityAndPaceAndStops() throws Exception {
    publish("mqttv311", Verb.PLAY, "resting-hand");
    RECORD.awaitLevel(MotorRecord.now(), it -> it.level() > 0);
    publish("mqttv311", Verb.INTENSITY, "60 %");
    watching.awaitLine(
        it -> it.startsWith("lull/sleeve/state ") && it.contains("\"intensity\":60"));
    publish("mqttv311", Verb.PACE, "80");
    watching.awaitLine(it -> it.startsWith("lull/sleeve/state ") && it.contains("\"pace\":80"));
    publish("mqttv311", Verb.STOP, "anything at all");
    RECORD.awaitRest();
    watching.awaitLine(it -> it.contains("\"stopped_by\":\"cmd/stop\""));
    publish("mqttv311", Verb.INTENSITY, "100");
    publish("mqttv311", Verb.PACE, "100");
    watching.awaitLine(it -> it.contains("Pace glides to 100 %."));
  }

  @Test
  void whatIsPausedRestsAndGoesOnWhenItIsResumed() throws Exception {
    publish("mqttv5", Verb.PLAY, "resting-hand");
    RECORD.awaitLevel(MotorRecord.now(), it -> it.level() > 0);
    publish("mqttv5", Verb.PAUSE, "");
    watching.awaitLine(it -> it.contains("\"status\":\"paused\""));
    RECORD.awaitRest();
    double resumed = MotorRecord.now();
    publish("mqttv311", Verb.RESUME, "");
    RECORD.awaitLevel(resumed, it -> it.level() > 0);
    publish("mqttv5", Verb.STOP, "");
    RECORD.awaitRest();
  }

  @Test
  void aStrokeRisesAndFallsInOrderAlongTheArmAtItsSpeed() throws Exception {
    Path file = folder.resolve("stroke.lull.yaml");
    Files.writeString(file, STROKE);
    double since = MotorRecord.now();
    try (var publishing =
        mosquitto("mosquitto_pub", "-t", Topics.STANDARD.of(Verb.PLAY), "-f", file.toString())) {
      assertEquals(0, publishing.awaitExit());
    }
    RECORD.awaitState(since, "armed");
    RECORD.awaitState(since, "idle");
    List<RecordLine.Level> levels =
        RECORD.levels().stream().filter(it -> it.seconds() >= since).toList();
    Stroke stroke = new Stroke(levels, LAYOUT);
    for (int motor = 1; motor < LAYOUT.motors().size(); motor++) {
      assertTrue(stroke.middle(motor) > stroke.middle(motor - 1), "motor " + motor);
    }
    double speed = stroke.speed(1, LAYOUT.motors().size() - 2);
    System.out.printf("a stroke at 30 mm/s was felt at %.2f mm/s%n", speed);
    assertEquals(30.0, speed, 0.02 * 30.0);
  }

  @Test
  void aRetainedPlayIsRefusedAndCleared() throws Exception {
    try (var retained =
        mosquitto("mosquitto_pub", "-r", "-t", Topics.STANDARD.of(Verb.PLAY), "-m", "held-hand")) {
      retained.awaitExit();
    }
    watching.awaitLine(it -> it.contains("A retained command is never obeyed"));
    String cleared = "lull/sleeve/cmd/play (null)";
    watching.awaitLine(_ -> Collections.frequency(watching.lines(), cleared) == 2);
    try (var late = mosquitto("mosquitto_sub", "-v", "-t", "lull/#")) {
      late.awaitLine(it -> it.startsWith("lull/sleeve/state "));
      assertTrue(late.lines().stream().noneMatch(it -> it.startsWith("lull/sleeve/cmd/play")));
    }
  }

  @Test
  void aMalformedCommandIsAnsweredAndMovesNothing() throws Exception {
    RECORD.awaitRest();
    double since = MotorRecord.now();
    publish("mqttv5", Verb.PLAY, "no-such-pattern");
    watching.awaitLine(it -> it.contains("there is no pattern \\\"no-such-pattern\\\""));
    publish("mqttv5", Verb.PLAY, "{\"pattern\": \"petting\", \"speed\": 3}");
    watching.awaitLine(it -> it.contains("speed") && it.contains("\"status\":\"error\""));
    publish("mqttv5", Verb.PLAY, "{broken");
    publish("mqttv5", Verb.INTENSITY, "loud");
    watching.awaitLine(it -> it.contains("\\\"loud\\\""));
    publish("mqttv5", Verb.PACE, "1000");
    watching.awaitLine(it -> it.contains("200 %"));
    assertTrue(RECORD.levels().stream().noneMatch(it -> it.seconds() > since));
  }

  @Test
  void whoWantsAnAnswerWhereNoneCanGoIsAnsweredForAllToSee() throws Exception {
    for (String nowhere : List.of("phone/#", "+/a", "")) {
      String mark = "to " + nowhere.length();
      try (var raw = new RawClient(port)) {
        raw.publish(Topics.STANDARD.of(Verb.INTENSITY), nowhere, mark);
        watching.awaitLine(it -> it.contains("event") && it.contains("\\\"" + mark));
      }
    }
  }

  private static void publish(String version, Verb verb, String payload) throws Exception {
    try (var publishing =
        mosquitto(
            "mosquitto_pub",
            "-V",
            version,
            "-q",
            "1",
            "-t",
            Topics.STANDARD.of(verb),
            payload.isEmpty() ? "-n" : "-m",
            payload)) {
      assertEquals(0, publishing.awaitExit(), () -> publishing.lines().toString());
    }
  }

  private static Program mosquitto(String program, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of(program, "-h", "127.0.0.1", "-p", Integer.toString(port)));
    for (String argument : arguments) {
      if (!argument.isEmpty()) {
        command.add(argument);
      }
    }
    return Program.start(command.toArray(String[]::new));
  }
}
