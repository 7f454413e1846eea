package dev.lull.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryTest {
  private static final long HOUR = 3_600_000_000_000L;
  private static final String MINE = "lull: 1\nname: Mine\nplay: [rest: 5 s]\n";

  @TempDir Path folder;

  static List<String> bundledNames() {
    return Library.bundled().names();
  }

  @Test
  void everyFileOfTheLibraryFolderIsBundled() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("library"))) {
      List<String> names =
          files.map(f -> f.getFileName().toString().replace(".lull.yaml", "")).sorted().toList();
      assertEquals(names, Library.bundled().names());
    }
  }

  @ParameterizedTest
  @MethodSource("bundledNames")
  void everyBundledPatternCanBeReadAndSaysWhatItIsLike(String name) {
    Pattern pattern = Reads.value(Library.bundled().find(name).orElseThrow());
    assertEquals(name, pattern.id());
    assertFalse(pattern.about().isEmpty());
    assertTrue(pattern.licence().isPresent());
  }

  @Test
  void aBundledPatternThatPlaysNoOthersIsReadOnce() {
    Library library = Library.bundled();
    assertSame(library.find("henna").orElseThrow(), library.find("henna").orElseThrow());
    assertNotSame(library.find("massage").orElseThrow(), library.find("massage").orElseThrow());
  }

  @Test
  void anOwnPatternIsFoundEvenIfTheBundledOneOfItsNameWasReadBefore() throws IOException {
    Library library = Library.bundled().with(folder);
    assertNotEquals("Mine", Reads.value(library.find("henna").orElseThrow()).name());
    Files.writeString(folder.resolve("henna.lull.yaml"), MINE);
    assertEquals("Mine", Reads.value(library.find("henna").orElseThrow()).name());
    Files.delete(folder.resolve("henna.lull.yaml"));
    assertNotEquals("Mine", Reads.value(library.find("henna").orElseThrow()).name());
  }

  @ParameterizedTest
  @MethodSource("bundledNames")
  void everyBundledPatternFitsSmallAndLargeArms(String name) {
    Pattern pattern = Reads.value(Library.bundled().find(name).orElseThrow());
    for (Arm arm : List.of(new Arm(180, 130, 190, Side.RIGHT), new Arm(300, 190, 300, Side.LEFT))) {
      assertTrue(pattern.on(arm).length() > 0);
    }
  }

  /// The speeds at which stroking is felt as most pleasant.
  @ParameterizedTest
  @MethodSource("bundledNames")
  void everyBundledPatternStrokesAtOneToTenCentimetresASecond(String name) {
    Timeline timeline = Reads.value(Library.bundled().find(name).orElseThrow()).on(Arm.STANDARD);
    for (Stroked stroke : timeline.strokes(2 * HOUR)) {
      if (stroke.way() > 0) {
        assertTrue(stroke.speed() >= 10 && stroke.speed() <= 100, () -> name + " " + stroke);
      }
    }
  }

  @Test
  void theSlowStrokeIsWhatANewcomerSeesFirst() {
    Timeline stroke =
        Reads.value(Library.bundled().find("slow-stroke").orElseThrow()).on(Arm.STANDARD);
    Contacts contacts = new Contacts();
    stroke.contactsAt(12_000_000_000L + 4_000_000_000L, contacts);
    assertEquals(1, contacts.size());
    assertEquals(120, contacts.along(0), 1e-9);
    assertEquals(0.4, contacts.pressure(0), 1e-9);
  }

  @Test
  void theUsersFolderAddsPatternsAndComesFirst() throws IOException {
    Files.writeString(folder.resolve("mine.lull.yaml"), MINE);
    Files.writeString(folder.resolve("petting.lull.yaml"), MINE);
    Library library = Library.bundled().with(folder);
    assertTrue(library.names().contains("mine"));
    assertEquals(Library.bundled().names().size() + 1, library.names().size());
    assertEquals("Mine", Reads.value(library.find("petting").orElseThrow()).name());
  }

  @Test
  void aFolderThatIsNotThereIsAnEmptyOne() {
    Library library = Library.bundled().with(folder.resolve("nowhere"));
    assertEquals(Library.bundled().names(), library.names());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "../secret",
        "..",
        "/etc/passwd",
        "a/b",
        "a\\b",
        "A",
        "mine.lull.yaml",
        "ä",
        "a b",
        "a\0"
      })
  void aNameThatIsNoNameFindsNothing(String name) throws IOException {
    Files.writeString(folder.resolve("secret.lull.yaml"), MINE);
    Path below = Files.createDirectory(folder.resolve("below"));
    assertEquals(Optional.empty(), Library.bundled().with(below).find(name));
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret.lull.yaml"), MINE);
    Files.createSymbolicLink(folder.resolve("linked.lull.yaml"), secret);
    Library library = Library.bundled().with(folder);
    assertFalse(library.names().contains("linked"));
    assertEquals(Optional.empty(), library.find("linked"));
  }

  @Test
  void filesOfOtherNamesAreNotListed() throws IOException {
    for (String name : List.of("Big.lull.yaml", "notes.txt", ".lull.yaml")) {
      Files.writeString(folder.resolve(name), MINE);
    }
    Files.createDirectory(folder.resolve("folder.lull.yaml"));
    assertEquals(Library.bundled().names(), Library.bundled().with(folder).names());
  }

  @Test
  void aBrokenFileOfTheUsersIsFoundAndExplained() throws IOException {
    Files.writeString(folder.resolve("broken.lull.yaml"), "lull: 1\nname: Broken\nplay: [rest: 5]");
    Reading<Pattern> reading = Library.bundled().with(folder).find("broken").orElseThrow();
    assertEquals(
        "broken.lull.yaml:3:14: rest \"5\" has no unit. Write a duration such as \"10 s\".",
        Reads.problems(reading).getFirst().toString());
  }
}
