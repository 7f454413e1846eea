package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.config.Configuration;
import dev.lull.controller.config.ConfigurationReader;
import dev.lull.controller.demo.FirmwareSleeve;
import dev.lull.controller.demo.RecordLine;
import dev.lull.controller.rig.Mosquitto;
import dev.lull.controller.rig.MotorRecord;
import dev.lull.controller.rig.Program;
import dev.lull.hardware.MotorCalibration;
import dev.lull.patterns.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `lull motors` at the real firmware.
@Tag("alone")
final class MotorsIT {
  private static final int INTERRUPTED = 130;
  /// So that pauses of this machine are not felt.
  private static final String FAR_AHEAD = "player: {horizon: 200 ms}\n";

  private static final String KNOWN =
      """
      calibration: 1
      type: coin ERM
      motors:
        - {motor: 0, start: 50 %, hold: 30 %, most: 70 %}
      """;

  @TempDir private Path folder;

  private final MotorRecord record = new MotorRecord();
  private FirmwareSleeve firmware;

  /// Since when the motor has been at rest after the last answer, in seconds of the record.
  private double rested;

  @BeforeEach
  void plugIn() throws IOException {
    firmware =
        FirmwareSleeve.start(
            Program.firmware(), 6, List.of("--sensors", "temperature,supply,button"), record::take);
  }

  @AfterEach
  void unplug() {
    firmware.close();
  }

  @Test
  void aMotorThatIsAskedForMovesAndNoOther() throws Exception {
    try (var lull = motors("--motor", "3")) {
      lull.awaitLine("motor 3: 13.8 cm from the wrist, inner side"::equals);
      record.awaitLevel(0, it -> it.level() > 0.1);
      assertEquals(0, lull.awaitExit());
    }
    record.awaitRest();
    assertEquals(Set.of(3), moved());
  }

  @Test
  void aControllerThatHasThePortIsNamed() throws Exception {
    Path busy =
        configuration("busy.yaml", "broker: {port: %d}\n".formatted(Mosquitto.freePort()), "");
    try (var first = Program.lull("run", "--config", busy.toString())) {
      first.awaitLine("INFO  The sleeve is connected."::equals);
      try (var lull = motors("--motor", "3")) {
        lull.awaitLine(it -> it.contains(" is in use by java (process " + first.pid() + ")."));
        assertEquals(1, lull.awaitExit());
      }
    }
    assertEquals(Set.of(), moved());
  }

  @Test
  void theStopButtonEndsIt() throws Exception {
    try (var lull = motors("--all")) {
      record.awaitLevel(0, it -> it.level() > 0.1);
      firmware.does("button pressed");
      lull.awaitLine(it -> it.contains("button"));
      assertEquals(1, lull.awaitExit());
    }
    record.awaitRest();
  }

  @Test
  void whatAWearerAnswersIsWhatTheControllerKnowsOfTheMotor() throws Exception {
    Path calibration = Files.writeString(folder.resolve("anna.calibration.yaml"), KNOWN);
    try (var lull = motors("--calibrate", "--motor", "2")) {
      lull.awaitLine("Press Enter to begin."::equals);
      lull.type("\n");
      for (String ramp : List.of("(1 of 3)", "(2 of 3)", "(3 of 3)")) {
        answer(lull, ramp, 0, it -> it > 0.4);
      }
      answer(lull, "(1 of 2)", 0.42, it -> it < 0.2);
      answer(lull, "(2 of 2)", 0.42, it -> it < 0.2);
      answer(lull, "as strong as you like", 0.42, it -> it > 0.6);
      lull.awaitLine(it -> it.startsWith("Enter write and end"));
      lull.type("\n");
      lull.awaitLine((calibration + " is written.")::equals);
      assertEquals(0, lull.awaitExit());
    }
    record.awaitRest();
    assertEquals(Set.of(2), moved());
    List<MotorCalibration> known = known();
    assertEquals(new MotorCalibration(0.5, 0.3, 1, 0.7), known.getFirst());
    MotorCalibration found = known.get(2);
    assertTrue(found.start() > 0.395 && found.start() < 0.43, found::toString);
    assertTrue(found.hold() > 0.195 && found.hold() < 0.225, found::toString);
    assertTrue(found.most() > 0.4 && found.most() < 0.6, found::toString);
  }

  @Test
  void whatWasFoundBeforeTheStopButtonWasPressedIsKept() throws Exception {
    try (var lull = motors(", motor: LRA", List.of("--calibrate"))) {
      lull.awaitLine("Press Enter to begin."::equals);
      lull.type("\n");
      record.awaitLevel(0, it -> it.level() > 0.3);
      lull.type("\n");
      record.awaitLevel(0, it -> it.motor() == 1 && it.level() > 0.1);
      firmware.does("button pressed");
      lull.awaitLine("  calibration: lull.calibration.yaml"::equals);
      lull.awaitLine(it -> it.contains("button"));
      assertEquals(1, lull.awaitExit());
    }
    record.awaitRest();
    Path calibration = folder.resolve("lull.calibration.yaml");
    assertTrue(Files.readString(calibration).contains("- {motor: 0, most: 2"));
  }

  @Test
  void whoeverInterruptsACalibrationHasTheOldOneAndASleeveAtRest() throws Exception {
    Path calibration = Files.writeString(folder.resolve("anna.calibration.yaml"), KNOWN);
    try (var lull = motors("--calibrate")) {
      lull.awaitLine("Press Enter to begin."::equals);
      lull.type("\n");
      record.awaitLevel(0, it -> it.level() > 0.2);
      lull.signal("INT");
      assertEquals(INTERRUPTED, lull.awaitExit());
    }
    record.awaitRest();
    assertEquals(KNOWN, Files.readString(calibration));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("anna.calibration.yaml", "lull.yaml"),
          files.map(it -> it.getFileName().toString()).sorted().toList());
    }
  }

  /// Presses Enter at a level, once the motor was given more than another after its rest.
  private void answer(Program lull, String ramp, double begins, Predicate<Double> at)
      throws Exception {
    lull.awaitLine(it -> it.contains(ramp));
    double begun = record.awaitLevel(rested, it -> it.level() > begins).seconds();
    record.awaitLevel(begun, it -> at.test((double) it.level()));
    double answered = MotorRecord.now();
    lull.type("\n");
    rested = record.awaitLevel(answered, it -> it.level() == 0).seconds();
  }

  private Program motors(String... options) throws Exception {
    return motors(calibration(), List.of(options));
  }

  private Program motors(String sleeve, List<String> options) throws Exception {
    Path file = configuration("lull.yaml", "", sleeve);
    return Program.lull(
        Stream.concat(Stream.of("motors", "--config", file.toString()), options.stream())
            .toArray(String[]::new));
  }

  private String calibration() {
    return Files.exists(folder.resolve("anna.calibration.yaml"))
        ? ", calibration: anna.calibration.yaml"
        : "";
  }

  private Path configuration(String name, String groups, String sleeve) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        "lull: 1\n%ssleeve: {port: %s, layout: 1x6%s}\n%s"
            .formatted(groups, firmware.port(), sleeve, FAR_AHEAD));
  }

  private Set<Integer> moved() {
    return record.levels().stream()
        .filter(it -> it.level() > 0)
        .map(RecordLine.Level::motor)
        .collect(Collectors.toSet());
  }

  private List<MotorCalibration> known() {
    return switch (ConfigurationReader.read(folder.resolve("lull.yaml"))) {
      case Reading.Read<Configuration>(Configuration it) -> it.sleeve().motor().calibrations();
      case Reading.Broken<Configuration>(var problems) -> throw new AssertionError(problems);
    };
  }
}
