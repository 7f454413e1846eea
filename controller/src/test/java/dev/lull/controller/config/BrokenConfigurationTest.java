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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One broken configuration per rule; beside each, what its author is told.
final class BrokenConfigurationTest {
  private static final Path FOLDER = Path.of("src/test/resources/broken-config");

  @TempDir private Path empty;

  static Stream<String> brokenFiles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void aBrokenConfigurationIsExplainedToItsAuthor(String name) throws IOException {
    String expected = Files.readString(FOLDER.resolve(name.replace(".yaml", ".expected")));
    String text = Files.readString(FOLDER.resolve(name));
    assertEquals(expected, told(ConfigurationReader.read(name, text, FOLDER)));
  }

  @Test
  void problemsCallAConfigurationByThePathItWasGivenBy() {
    Path file = FOLDER.resolve("no-sleeve.yaml");
    assertEquals(
        "src/test/resources/broken-config/no-sleeve.yaml:1:1:"
            + " This configuration lacks \"sleeve\". Write one.\nlull: 1\n^\n",
        told(ConfigurationReader.read(file)));
  }

  @Test
  void aFileThatIsNotThereIsAProblemLikeAnyOther() {
    Path file = empty.resolve("lull.yaml");
    assertEquals(
        file + ":1:1: There is no such file. Give the path of one.\n\n",
        told(ConfigurationReader.read(file)));
  }

  @Test
  void aFolderIsAProblemLikeAnyOther() {
    assertEquals(
        empty + ":1:1: This is a folder. Give the path of a file in it.\n\n",
        told(ConfigurationReader.read(empty)));
  }

  /// The files beside this test hold no zero characters, which would make them binary.
  @Test
  void aPathWithAZeroCharacterIsNoPath() {
    String text =
        "{lull: 1, patterns: \"\\0\", sleeve: {port: \"/dev/tty\\0\", layout: \"a\\0b\"}}";
    String told = told(ConfigurationReader.read("nul.yaml", text, FOLDER));
    assertEquals(
        List.of("patterns \"\uFFFD\"", "port \"/dev/tty\uFFFD\"", "layout \"a\uFFFDb\""),
        told.lines()
            .filter(line -> line.contains(" is no path of a "))
            .map(line -> line.replaceAll("^nul.yaml:1:\\d+: | is no path of a .*$", ""))
            .toList());
  }

  private static String told(Reading<Configuration> reading) {
    return switch (reading) {
      case Reading.Read<Configuration>(Configuration configuration) ->
          "Nothing is wrong: " + configuration;
      case Reading.Broken<Configuration>(List<Problem> problems) ->
          problems.stream()
              .map(problem -> problem + "\n" + problem.excerpt() + "\n")
              .collect(Collectors.joining());
    };
  }
}
