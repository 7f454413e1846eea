package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.controller.TypedLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `lull motors` says of what it cannot do, before it opens a sleeve.
final class MotorsCommandTest {
  private static final String SLEEVE = "lull: 1\nsleeve: {port: simulated, layout: 1x6%s}\n";

  @TempDir private Path folder;

  @Test
  void aMotorThatTheLayoutDoesNotHaveIsRefused() throws IOException {
    String told = "There is no motor 6: the layout \"Six in a row\" has 6, counted from 0.\n";
    Path file = configuration(SLEEVE.formatted(""));
    assertEquals(new TypedLine(1, "", told), motors(file, "--motor", "6"));
    assertEquals(new TypedLine(1, "", told), motors(file, "--calibrate", "--motor", "6"));
  }

  @Test
  void whoeverHasNoTerminalIsToldWhatToSay() throws IOException {
    assertEquals(
        new TypedLine(
            1,
            "",
            "This is no terminal, so no motor can be chosen by keys. Say which with --motor, or"
                + " --all for each in turn.\n"),
        motors(configuration(SLEEVE.formatted(""))));
  }

  @Test
  void aCeilingBelowWhichNothingIsFeltIsToldBeforeAWearerSitsDown() throws IOException {
    Path file = configuration(SLEEVE.formatted("") + "safety: {ceiling: 19 %}\n");
    assertEquals(
        new TypedLine(
            1,
            "",
            "With a safety.ceiling of 19.0 % no motor can be calibrated. Set it to 20.0 % or"
                + " more.\n"),
        motors(file, "--calibrate"));
  }

  @Test
  void aBrokenCalibrationIsToldAndNotWrittenOver() throws IOException {
    Path calibration =
        Files.writeString(folder.resolve("anna.calibration.yaml"), "calibration: 2\n");
    Path file = configuration(SLEEVE.formatted(", calibration: anna.calibration.yaml"));
    TypedLine typed = motors(file, "--calibrate");
    assertEquals(1, typed.status());
    assertEquals(
        calibration
            + ":1:1: This calibration lacks \"type\". Write one, such as \"type: coin ERM\".",
        typed.err().lines().findFirst().orElseThrow());
    assertEquals("calibration: 2\n", Files.readString(calibration));
  }

  @Test
  void aConfigurationThatIsNotThereIsToldLikeAnyOther() {
    Path file = folder.resolve("none.yaml");
    String told = file + ": There is no such file. Give the path of one.\n";
    assertEquals(new TypedLine(1, "", told), motors(file, "--motor", "0"));
    assertEquals(new TypedLine(1, "", told), motors(file, "--calibrate"));
  }

  private static TypedLine motors(Path file, String... options) {
    String[] typed = new String[options.length + 3];
    typed[0] = "motors";
    typed[1] = "--config";
    typed[2] = file.toString();
    System.arraycopy(options, 0, typed, 3, options.length);
    return TypedLine.type(typed);
  }

  private Path configuration(String text) throws IOException {
    return Files.writeString(folder.resolve("lull.yaml"), text);
  }
}
