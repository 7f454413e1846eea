package dev.lull.controller.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.mqtt.Topics;
import dev.lull.patterns.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Payloads of `cmd/play` that make no sense, one per rule; beside each, what its sender is told.
final class RefusedPlaysTest {
  private static final Path FOLDER = Path.of("src/test/resources/refused-plays");
  private static final RequestReader READER = new RequestReader(Library.bundled());

  static Stream<String> payloads() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".payload"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void aPlayThatMakesNoSenseIsExplainedToItsSender(String name) throws IOException {
    String expected = Files.readString(FOLDER.resolve(name.replace(".payload", ".expected")));
    Asked asked = READER.read(Verb.PLAY, Files.readString(FOLDER.resolve(name)));
    assertEquals(expected, told(asked));
  }

  @Test
  void whereTheNamesAreListedIsATopicThatThereIs() {
    Asked.Refused refused = (Asked.Refused) READER.read(Verb.PLAY, "");
    assertTrue(refused.why().contains("\"" + Topics.STANDARD.bridgeInfo() + "\""));
  }

  private static String told(Asked asked) {
    return switch (asked) {
      case Asked.Understood(Request request, _) -> "It was understood: " + request;
      case Asked.Refused(String why, String transaction) ->
          why + "\n" + (transaction.isEmpty() ? "" : "transaction: " + transaction + "\n");
    };
  }
}
