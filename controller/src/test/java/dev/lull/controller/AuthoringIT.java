package dev.lull.controller;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.rig.Mosquitto;
import dev.lull.controller.rig.PageWalk;
import dev.lull.controller.rig.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// docs/authoring.md, done from beginning to end at the demo and at a controller. Only their port
/// is another one, so that they do not meet with those that run already.
final class AuthoringIT {
  @TempDir private Path folder;

  private int port;
  private Optional<Program> controller = Optional.empty();

  @Test
  void whatThePageShowsIsWhatIsPrinted() throws Exception {
    port = Mosquitto.freePort();
    Files.createSymbolicLink(folder.resolve("patterns"), Program.home().resolve("patterns"));
    int compared = new PageWalk(AuthoringTest.PAGE, folder, this::type).walk();
    assertTrue(compared >= 6, "only %d blocks of text were compared".formatted(compared));
  }

  private Optional<String> type(String line) throws Exception {
    List<String> words = TypedInAFolder.words(line);
    return switch (words.getFirst() + " " + words.get(1)) {
      case "make demo" -> begin("Slow forearm stroke", "demo", "--port", String.valueOf(port));
      case "./lull run" -> run(folder.resolve(words.getLast()));
      case "./lull play", "./lull stop" -> Optional.of(asked(words.subList(1, words.size())));
      default -> new TypedInAFolder(folder).type(line);
    };
  }

  private Optional<String> run(Path configuration) throws Exception {
    Files.writeString(
        configuration, "broker: {port: %d}\n".formatted(port), StandardOpenOption.APPEND);
    return begin("Connected to the broker", "run", "--config", configuration.toString());
  }

  /// Starts a controller, and ends the one before. What it says does not end.
  private Optional<String> begin(String sign, String... arguments) throws Exception {
    end();
    Program begun = Program.lull(arguments);
    controller = Optional.of(begun);
    begun.awaitLine(line -> line.contains(sign));
    return Optional.empty();
  }

  private String asked(List<String> words) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of("--broker", "tcp://127.0.0.1:" + port));
    return new TypedInAFolder(folder).lull(all);
  }

  @AfterEach
  void end() {
    controller.ifPresent(Program::close);
  }
}
