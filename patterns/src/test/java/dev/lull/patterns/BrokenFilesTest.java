package dev.lull.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One broken file per rule; beside each, what its author is told.
class BrokenFilesTest {
  private static final Path FOLDER = Path.of("src/test/resources/broken");

  static Stream<String> brokenFiles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".lull.yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void aBrokenFileIsExplainedToItsAuthor(String name) throws IOException {
    Path expected = FOLDER.resolve(name.replace(".lull.yaml", ".expected"));
    assertEquals(
        Files.readString(expected),
        told(PatternReader.read(name, Files.readString(FOLDER.resolve(name)))));
  }

  private static String told(Reading<Pattern> reading) {
    return switch (reading) {
      case Reading.Read<Pattern>(Pattern pattern) -> "Nothing is wrong: " + pattern;
      case Reading.Broken<Pattern>(List<Problem> problems) ->
          problems.stream()
              .map(problem -> problem + "\n" + problem.excerpt() + "\n")
              .collect(Collectors.joining());
    };
  }
}
