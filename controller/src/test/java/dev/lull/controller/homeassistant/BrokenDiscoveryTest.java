package dev.lull.controller.homeassistant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One broken payload per rule; beside each, what is said of it.
final class BrokenDiscoveryTest {
  private static final Path FOLDER = Path.of("src/test/resources/broken-discovery");

  static Stream<String> brokenPayloads() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("brokenPayloads")
  void aBrokenPayloadIsToldWithThePathOfTheKey(String name) throws IOException {
    String expected = Files.readString(FOLDER.resolve(name.replace(".json", ".expected")));
    String payload = Files.readString(FOLDER.resolve(name));
    assertEquals(expected, String.join("\n", DiscoveryCheck.problems(payload)) + "\n");
  }
}
