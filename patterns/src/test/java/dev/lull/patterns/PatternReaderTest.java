package dev.lull.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lull.patterns.document.FileLimits;
import dev.lull.patterns.language.PlayLength;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatternReaderTest {
  private static final long SECOND = 1_000_000_000;

  @TempDir Path folder;

  @Test
  void whatTheFileSaysOfItselfIsKept() {
    Pattern pattern =
        Reads.pattern(
            """
            lull: 1
            name: Name
            about: About
            author: Author
            licence: CC0-1.0
            length: 2 min
            seed: 7
            play: [rest: 5 s]
            """);
    assertEquals("test", pattern.id());
    assertEquals("Name", pattern.name());
    assertEquals("About", pattern.about());
    assertEquals(Optional.of("Author"), pattern.author());
    assertEquals(Optional.of("CC0-1.0"), pattern.licence());
    assertEquals(new PlayLength.Lasting(120 * SECOND), pattern.length());
    assertEquals(7, pattern.seed());
    assertEquals(1, pattern.play().size());
  }

  @Test
  void theIdIsTheFilesNameWithoutItsEnding() throws IOException {
    Path file = folder.resolve("henna.lull.yaml");
    Files.writeString(file, "lull: 1\nname: Henna\nplay: [rest: 5 s]\n");
    assertEquals("henna", Reads.value(PatternReader.read(file)).id());
  }

  @Test
  void aFileThatIsNotThereIsAProblemLikeAnyOther() {
    assertEquals(
        "There is no such file. Give the path of one.", told(folder.resolve("gone.lull.yaml")));
  }

  @Test
  void problemsCallAFileByThePathItWasGivenBy() throws IOException {
    Path file = Files.writeString(folder.resolve("empty.lull.yaml"), "");
    Path around = folder.resolve("..").resolve(folder.getFileName()).resolve(file.getFileName());
    for (Path path : List.of(file, around, folder.resolve("gone.lull.yaml"))) {
      assertEquals(path.toString(), Reads.problems(PatternReader.read(path)).getFirst().source());
      assertEquals(path.toString(), Reads.problems(LayoutReader.read(path)).getFirst().source());
    }
  }

  @Test
  void aFileThatIsNotUtf8IsAProblemLikeAnyOther() throws IOException {
    Path file = folder.resolve("latin.lull.yaml");
    Files.write(file, "name: Körper".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("The file is not text in UTF-8. Save it as UTF-8.", told(file));
  }

  @Test
  void aFileThatIsTooLargeIsNotReadToItsEnd() throws IOException {
    Path file = folder.resolve("large.lull.yaml");
    Files.write(file, new byte[4 * FileLimits.CHARACTERS + 1]);
    assertEquals("The file has more than 4000000 bytes. Split it.", told(file));
  }

  @Test
  void aLengthIsPlayedToItsEnd() {
    Timeline timeline =
        Reads.pattern("lull: 1\nname: T\nlength: 1 min\nplay: [rest: 7 s]").on(Arm.STANDARD);
    assertEquals(60 * SECOND, timeline.length());
  }

  @Test
  void aStrokeThatIsNotTooLongHereMayBeTooLongOnALargerArm() {
    Pattern pattern =
        Reads.playing("  - {stroke: {path: wrist -> elbow, speed: 3 cm/s}, every: 8 s}");
    assertEquals(8 * SECOND, pattern.on(Arm.STANDARD).length());
    PatternDoesNotFit fault =
        assertThrows(PatternDoesNotFit.class, () -> pattern.on(new Arm(270, 170, 270, Side.LEFT)));
    assertEquals(
        "test.lull.yaml:4:60: This step takes 9 s, but \"every\" gives it 8 s."
            + " Write \"every: 9 s\" or more, make it shorter, or add \"overrun: wait\" or"
            + " \"overrun: overlap\".",
        fault.problems().getFirst().toString());
  }

  @Test
  void afterATouchThatIsNotBegunNothingIsPlayed() {
    Timeline timeline =
        Reads.pattern(
                """
                lull: 1
                name: T
                length: 12 s
                play:
                  - stroke: {path: wrist -> elbow, speed: 4 cm/s}
                  - stroke: {path: wrist -> elbow, speed: 3 cm/s}
                  - stroke: {path: wrist -> elbow, speed: 24 cm/s}
                """)
            .on(Arm.STANDARD);
    Contacts contacts = new Contacts();
    for (long t = 6 * SECOND; t < 12 * SECOND; t += SECOND / 10) {
      timeline.contactsAt(t, contacts);
    }
    assertEquals(0, contacts.size());
  }

  private static String told(Path file) {
    return Reads.problems(PatternReader.read(file)).getFirst().message();
  }
}
