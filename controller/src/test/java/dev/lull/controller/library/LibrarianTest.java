package dev.lull.controller.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.patterns.Arm;
import dev.lull.patterns.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What is asked about patterns is done in the user's own folder, and nowhere else.
final class LibrarianTest {
  private static final String TEXT = "lull: 1\nname: Mine\nplay:\n  - rest: 5 s\n";
  private static final String BROKEN = "lull: 1\nname: Mine\nplay:\n  - rest: 5\n";

  @TempDir private Path everything;
  private Path folder;
  private Library library;
  private Librarian librarian;

  @BeforeEach
  void aFolder() throws IOException {
    folder = Files.createDirectory(everything.resolve("own"));
    library = Library.bundled().with(folder);
    librarian = new Librarian(library, Optional.of(folder), Arm.STANDARD);
  }

  @Test
  void whatIsSavedCanBeReadAndPlayedAtOnceAndIsListedAsOnesOwn() throws IOException {
    done(new PatternRequest.Save("evening", TEXT));
    assertEquals(TEXT, Files.readString(folder.resolve("evening.lull.yaml")));
    JsonNode read = done(new PatternRequest.Read("evening"));
    assertEquals(TEXT, read.path("text").asString());
    assertTrue(read.path("own").asBoolean());
    assertTrue(library.find("evening").isPresent());
    assertEquals(
        "{\"pattern\":\"evening\",\"own\":true,\"name\":\"Mine\",\"length\":5}",
        listed("evening").toString());
    assertEquals(List.of(folder.resolve("evening.lull.yaml")), files());
  }

  @Test
  void allThatComeWithLullAreListedAndCanBeRead() {
    for (String name : Library.bundled().names()) {
      assertFalse(listed(name).path("own").asBoolean(true), name);
      assertFalse(listed(name).has("broken"), name);
      assertTrue(
          done(new PatternRequest.Read(name)).path("text").asString().contains("lull: 1"), name);
    }
  }

  @Test
  void aFileThatIsBrokenIsListedAsSuchAndCanBeReadAllTheSame() throws IOException {
    Files.writeString(folder.resolve("broken.lull.yaml"), BROKEN);
    assertTrue(listed("broken").path("broken").asBoolean());
    assertEquals(BROKEN, done(new PatternRequest.Read("broken")).path("text").asString());
  }

  @Test
  void aBrokenTextIsNotSavedAndItsProblemsHaveTheirPlaces() throws IOException {
    done(new PatternRequest.Save("evening", TEXT));
    JsonNode answer = refused(new PatternRequest.Save("evening", BROKEN));
    String message = "rest \"5\" has no unit. Write a duration such as \"10 s\".";
    assertEquals("evening.lull.yaml:4:11: " + message, answer.path("error").asString());
    JsonNode problem = answer.path("data").path("problems").path(0);
    assertEquals("evening.lull.yaml", problem.path("file").asString());
    assertEquals(4, problem.path("line").asInt());
    assertEquals(11, problem.path("column").asInt());
    assertEquals(message, problem.path("message").asString());
    assertEquals("  - rest: 5\n          ^", problem.path("excerpt").asString());
    assertEquals(TEXT, Files.readString(folder.resolve("evening.lull.yaml")));
  }

  @Test
  void aTextIsCheckedAndNothingIsKept() throws IOException {
    JsonNode fine = done(new PatternRequest.Check("inline", TEXT));
    assertEquals("{\"problems\":[]}", fine.toString());
    JsonNode broken = done(new PatternRequest.Check("inline", BROKEN));
    assertEquals(1, broken.path("problems").size());
    assertEquals(List.of(), files());
  }

  @Test
  void aPatternThatWouldPlayItselfIsRefused() {
    done(new PatternRequest.Save("round", "lull: 1\nname: R\nplay:\n  - pattern: tide\n"));
    String back = "lull: 1\nname: R\nplay:\n  - pattern: round\n";
    JsonNode answer = refused(new PatternRequest.Save("round", back));
    assertTrue(answer.path("error").asString().contains("play itself"), answer.toString());
  }

  @Test
  void onesOwnPatternWinsUntilItIsDeleted() {
    done(new PatternRequest.Save("petting", TEXT));
    assertTrue(listed("petting").path("own").asBoolean());
    done(new PatternRequest.Delete("petting"));
    assertFalse(listed("petting").path("own").asBoolean(true));
  }

  @Test
  void whatComesWithLullCannotBeDeleted() {
    assertEquals(
        "\"petting\" comes with Lull and cannot be deleted.",
        refused(new PatternRequest.Delete("petting")).path("error").asString());
  }

  @Test
  void ofANameThatIsNotThereTheNearestIsTold() {
    for (PatternRequest request :
        List.of(new PatternRequest.Read("pettting"), new PatternRequest.Delete("pettting"))) {
      assertEquals(
          "There is no pattern \"pettting\". Did you mean \"petting\"?",
          refused(request).path("error").asString());
    }
  }

  @Test
  void withoutAFolderNothingIsSavedAndItIsSaidWhatToDo() {
    librarian = new Librarian(Library.bundled(), Optional.empty(), Arm.STANDARD);
    assertEquals(
        "There is no folder for patterns of your own. Name one with patterns: in the"
            + " configuration, and start the controller again.",
        refused(new PatternRequest.Save("evening", TEXT)).path("error").asString());
    refused(new PatternRequest.Delete("evening"));
  }

  @Test
  void aFolderThatIsNotThereIsNotMade() throws IOException {
    Files.delete(folder);
    String error = refused(new PatternRequest.Save("evening", TEXT)).path("error").asString();
    assertTrue(error.startsWith("There is no folder " + folder), error);
    assertFalse(Files.exists(folder));
  }

  @Test
  void aLinkIsNeitherReadNorReplacedNorDeleted() throws IOException {
    Path outside = Files.writeString(everything.resolve("outside.yaml"), TEXT);
    Path link = Files.createSymbolicLink(folder.resolve("evening.lull.yaml"), outside);
    refused(new PatternRequest.Read("evening"));
    refused(new PatternRequest.Delete("evening"));
    String error =
        refused(new PatternRequest.Save("evening", TEXT + "# new\n")).path("error").asString();
    assertEquals(
        link + " is a link or a folder, and is left as it is. Save under another name.", error);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(TEXT, Files.readString(outside));
  }

  @Test
  void aFolderOfAPatternsNameIsLeftAsItIs() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("evening.lull.yaml"));
    refused(new PatternRequest.Save("evening", TEXT));
    refused(new PatternRequest.Delete("evening"));
    assertTrue(Files.isDirectory(inside));
  }

  @Test
  void aFullFolderTakesNoNewPatternButStillTheNewTextOfAnOldOne() throws IOException {
    for (int i = 0; i < OwnPatterns.MOST; i++) {
      Files.writeString(folder.resolve("p" + i + ".txt"), "");
    }
    String error = refused(new PatternRequest.Save("evening", TEXT)).path("error").asString();
    assertTrue(error.endsWith("has 1000 files already, the most. Delete one first."), error);
    Files.writeString(folder.resolve("evening.lull.yaml"), BROKEN);
    done(new PatternRequest.Save("evening", TEXT));
    assertEquals(TEXT, Files.readString(folder.resolve("evening.lull.yaml")));
  }

  private JsonNode listed(String name) {
    return done(new PatternRequest.All())
        .path("patterns")
        .valueStream()
        .filter(it -> it.path("pattern").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode done(PatternRequest request) {
    JsonNode json = librarian.serve(request).json("");
    assertEquals("ok", json.path("status").asString(), json.toString());
    return json.path("data");
  }

  private JsonNode refused(PatternRequest request) {
    JsonNode json = librarian.serve(request).json("");
    assertEquals("error", json.path("status").asString(), json.toString());
    return json;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
