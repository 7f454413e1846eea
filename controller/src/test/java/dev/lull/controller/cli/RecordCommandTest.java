package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.lull.controller.TypedLine;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `lull record` says before it records.
final class RecordCommandTest {
  @TempDir private Path folder;

  @Test
  void aFileThatIsThereIsNotReplaced() throws Exception {
    Path file = Files.writeString(folder.resolve("mine.lull.yaml"), "precious");
    assertEquals(
        refused(file + " is there already. Choose another name, or replace it with --force."),
        TypedLine.type("record", folder.resolve("mine").toString()));
    assertEquals("precious", Files.readString(file));
  }

  @Test
  void aFolderThatIsNotThereIsSaidBeforeAnythingIsRecorded() {
    Path file = folder.resolve("no/mine.lull.yaml");
    assertEquals(
        refused(
            "%s cannot be written: there is no folder %s. Make it first."
                .formatted(file, file.getParent())),
        TypedLine.type("record", file.toString()));
  }

  @Test
  void aNameThatNobodyCouldPlayIsSaid() {
    assertEquals(
        refused(
            "\"My Touch\" is no pattern's name. Write up to 64 of a-z, 0-9 and -, such as"
                + " \"evening\"."),
        TypedLine.type("record", folder.resolve("My Touch").toString()));
    assertEquals(
        misused("--name has 101 characters. Write 1 to 100."),
        TypedLine.type("record", at("a"), "--name", "n".repeat(101)));
  }

  @Test
  void whatIsNoIdOfAStreamIsSaid() {
    assertEquals(
        misused(
            "--stream \"a/b\" is no stream's id. Write 1 to 64 of A-Z, a-z, 0-9, _ and -, with all/"
                + " before it if it is to all sleeves."),
        TypedLine.type("record", at("a"), "--stream", "a/b"));
  }

  @Test
  void aBrokerThatIsNotThereIsSaidAndNothingWritten() {
    TypedLine typed = TypedLine.type("record", at("a"), "--broker", "tcp://127.0.0.1:1");
    assertEquals(1, typed.status());
    assertFalse(typed.err().isBlank());
    assertFalse(Files.exists(folder.resolve("a.lull.yaml")));
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private static TypedLine misused(String why) {
    return new TypedLine(2, "", why + " See ./lull record --help.\n");
  }

  private static TypedLine refused(String told) {
    return new TypedLine(1, "", told + "\n");
  }
}
