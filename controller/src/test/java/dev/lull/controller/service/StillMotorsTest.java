package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.controller.config.Configuration;
import dev.lull.controller.config.ConfigurationReader;
import dev.lull.patterns.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who is told that motors may stay at rest.
final class StillMotorsTest {
  private static final String WORDS =
      " may need more drive to start than the 50 % allowed by sleeve.quiet or safety.ceiling,"
          + " and stay at rest. Allow more, or find out with ./lull motors --calibrate.";

  @TempDir private Path folder;

  @Test
  void whereDriveIsNotLimitedAllMotorsStart() throws Exception {
    assertEquals(Optional.empty(), told("port: simulated, layout: 1x4"));
  }

  @Test
  void motorsThatNobodyCalibratedMayAllNeedMore() throws Exception {
    assertEquals(
        Optional.of("All motors" + WORDS), told("port: simulated, layout: 1x4, quiet: 50 %"));
  }

  @Test
  void ofCalibratedMotorsThoseAreNamedThatNeedMore() throws Exception {
    Files.writeString(
        folder.resolve("mine.yaml"),
        """
        calibration: 1
        type: coin ERM
        motors:
          - {motor: 0, start: 40 %, hold: 20 %, most: 80 %}
          - {motor: 1, start: 40 %, hold: 20 %, most: 80 %}
          - {motor: 2, start: 60 %, hold: 20 %, most: 80 %}
          - {motor: 3, start: 40 %, hold: 20 %, most: 80 %}
        """);
    assertEquals(
        Optional.of("Motor 2" + WORDS),
        told("port: simulated, layout: 1x4, quiet: 50 %, calibration: mine.yaml"));
  }

  private Optional<String> told(String sleeve) throws Exception {
    Path file =
        Files.writeString(folder.resolve("lull.yaml"), "lull: 1\nsleeve: {%s}\n".formatted(sleeve));
    return switch (ConfigurationReader.read(file)) {
      case Reading.Read<Configuration>(Configuration it) -> StillMotors.words(it);
      case Reading.Broken<Configuration> broken -> throw new AssertionError(broken.problems());
    };
  }
}
