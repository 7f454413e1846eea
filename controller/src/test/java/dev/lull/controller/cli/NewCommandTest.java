package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.lull.controller.TypedLine;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `lull new`.
final class NewCommandTest {
  @TempDir private Path folder;

  @Test
  void aNewPatternIsFine() {
    Path file = folder.resolve("evening.lull.yaml");
    String told = "%s is there. ./lull check %s says whether it is fine.\n".formatted(file, file);
    assertEquals(
        new TypedLine(0, told, ""), TypedLine.type("new", folder.resolve("evening").toString()));
    assertEquals(
        new TypedLine(0, "1 file is fine.\n", ""), TypedLine.type("check", file.toString()));
  }

  @Test
  void itsEndingMayBeWrittenOrNot() {
    Path file = folder.resolve("evening.lull.yaml");
    assertEquals(0, TypedLine.type("new", file.toString()).status());
    assertEquals(0, TypedLine.type("check", file.toString()).status());
  }

  @Test
  void aFileThatIsThereIsLeftAlone() throws Exception {
    Path file = Files.writeString(folder.resolve("evening.lull.yaml"), "mine");
    assertEquals(
        new TypedLine(1, "", file + " is there already. Choose another name.\n"),
        TypedLine.type("new", folder.resolve("evening").toString()));
    assertEquals("mine", Files.readString(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Evening", "evening.yaml", "an evening", "abend-ä"})
  void aNameThatCannotBePlayedIsRefused(String name) {
    TypedLine typed = TypedLine.type("new", folder.resolve(name).toString());
    assertEquals(
        "\"%s\" is no pattern's name. Write up to 64 of a-z, 0-9 and -, such as \"evening\".\n"
            .formatted(name),
        typed.err());
    assertFalse(Files.exists(folder.resolve(name + ".lull.yaml")));
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    Path file = folder.resolve("nowhere/evening.lull.yaml");
    String told =
        "%s cannot be written: there is no folder %s. Make it first.\n"
            .formatted(file, folder.resolve("nowhere"));
    assertEquals(new TypedLine(1, "", told), TypedLine.type("new", file.toString()));
  }
}
