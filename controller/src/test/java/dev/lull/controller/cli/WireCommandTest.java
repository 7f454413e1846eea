package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.TypedLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `lull wire` on a recording and on what is none, and `lull run --record-wire` where it cannot.
final class WireCommandTest {
  private static final Path FOLDER = Path.of("src/test/resources/wire");

  @TempDir private Path folder;

  @Test
  void aRecordingIsPrintedLineByLine() throws IOException {
    String expected = Files.readString(FOLDER.resolve("session.expected"));
    assertEquals(
        new TypedLine(0, expected, ""),
        TypedLine.type("wire", FOLDER.resolve("session.wire").toString()));
  }

  @Test
  void whatStandsBeforeABadLineIsPrintedAndTheLineIsNamed() throws IOException {
    Path file = write("lull-wire 1\n1.5 host 020105be23c25800\n1.6 hots 00\n");
    assertEquals(
        new TypedLine(
            1,
            "1.5 host     0 hello\n",
            file
                + ":3: \"1.6 hots 00\" is no line of a recording, which is seconds, host or"
                + " sleeve, and bytes, such as \"12.003411 host 020105be23c25800\".\n"),
        TypedLine.type("wire", file.toString()));
  }

  @Test
  void aFileThatIsNotThereIsSaid() {
    assertEquals(
        new TypedLine(1, "", "no.wire: There is no such file. Give the path of one.\n"),
        TypedLine.type("wire", "no.wire"));
  }

  @Test
  void aFolderIsNoFile() {
    assertEquals(
        new TypedLine(1, "", folder + ": The file cannot be read: Is a directory.\n"),
        TypedLine.type("wire", folder.toString()));
  }

  @Test
  void aSimulatedSleeveHasNoWireToRecord() throws IOException {
    Path recording = folder.resolve("recording");
    Path configuration = write("lull: 1\nsleeve: {port: simulated, layout: 1x6}\n");
    assertEquals(
        new TypedLine(
            1,
            "",
            "A simulated sleeve has no wire to record. Leave out --record-wire, or set"
                + " sleeve.port.\n"),
        run(configuration, recording));
    assertFalse(Files.exists(recording));
  }

  @Test
  void aFileThatIsThereIsNotRecordedOver() throws IOException {
    Path configuration = write("lull: 1\nsleeve: {port: /dev/null, layout: 1x6}\n");
    TypedLine typed = run(configuration, configuration);
    assertEquals(1, typed.status());
    assertEquals(
        configuration + " is there already. Give the recording another name.\n", typed.err());
    assertTrue(Files.readString(configuration).startsWith("lull: 1"));
  }

  private static TypedLine run(Path configuration, Path recording) {
    return TypedLine.type(
        "run", "--config", configuration.toString(), "--record-wire", recording.toString());
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("file"), text);
  }
}
