package dev.lull.controller.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One broken calibration file per rule; beside each, what its reader is told.
final class BrokenCalibrationTest {
  private static final Path FOLDER = Path.of("src/test/resources/broken-calibration");

  static List<String> brokenFiles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void aBrokenCalibrationIsExplained(String name) throws IOException {
    String expected = Files.readString(FOLDER.resolve(name.replace(".yaml", ".expected")));
    String text = Files.readString(FOLDER.resolve(name));
    assertEquals(expected, told(CalibrationReader.read(name, text)));
  }

  private static String told(Reading<Calibration> reading) {
    return switch (reading) {
      case Reading.Read<Calibration>(Calibration calibration) -> "Nothing is wrong: " + calibration;
      case Reading.Broken<Calibration>(List<Problem> problems) ->
          problems.stream()
              .map(problem -> problem + "\n" + problem.excerpt() + "\n")
              .collect(Collectors.joining());
    };
  }
}
