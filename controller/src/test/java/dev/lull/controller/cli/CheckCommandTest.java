package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.TypedLine;
import dev.lull.controller.rig.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `lull check` on broken files, with beside each what it says; and on good ones.
final class CheckCommandTest {
  private static final Path FOLDER = Path.of("src/test/resources/check");

  @TempDir private Path folder;

  static List<Path> broken() throws IOException {
    return listed(FOLDER).stream().filter(file -> !file.toString().endsWith(".expected")).toList();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aBrokenFileIsExplainedByThePathItWasTypedWith(Path file) throws IOException {
    String expected = Files.readString(Path.of(file + ".expected"));
    assertEquals(new TypedLine(1, expected, ""), TypedLine.type("check", file.toString()));
  }

  static List<Path> good() throws IOException {
    List<Path> good = new ArrayList<>();
    good.addAll(listed(Program.home().resolve("patterns/library")));
    good.addAll(listed(Program.home().resolve("patterns/layouts")));
    return good;
  }

  @ParameterizedTest
  @MethodSource("good")
  void aBundledFileIsFine(Path file) {
    assertEquals(
        new TypedLine(0, "1 file is fine.\n", ""), TypedLine.type("check", file.toString()));
  }

  @Test
  void theExampleConfigurationIsFine() {
    String file = Program.home().resolve("lull.example.yaml").toString();
    assertEquals(new TypedLine(0, "1 file is fine.\n", ""), TypedLine.type("check", file));
  }

  @Test
  void aPatternThatCannotBePlayedByItsNameIsTold() throws IOException {
    String pattern = "lull: 1\nname: Mine\nplay: [rest: 5 s]\n";
    Path file = Files.writeString(folder.resolve("Mein Muster.lull.yaml"), pattern);
    TypedLine typed = TypedLine.type("check", file.toString());
    assertEquals(
        new TypedLine(
            1,
            file
                + ": The file cannot be played by its name. Before \".lull.yaml\" there are to"
                + " be up to 64 of a-z, 0-9 and -.\n",
            ""),
        typed);
  }

  @Test
  void editorsAreToldInJson() {
    String file = FOLDER.resolve("bare-speed.lull.yaml").toString();
    TypedLine typed = TypedLine.type("check", "--format", "json", file);
    JsonNode problem = JsonMapper.shared().readTree(typed.out()).path(0);
    assertEquals(1, typed.status());
    assertEquals(file, problem.path("file").asString());
    String line =
        "%s:%s:%s: %s"
            .formatted(
                file,
                problem.path("line"),
                problem.path("column"),
                problem.path("message").asString());
    assertEquals(TypedLine.type("check", file).out().lines().findFirst().orElseThrow(), line);
    String fine = Program.home().resolve("patterns/library/petting.lull.yaml").toString();
    assertEquals(new TypedLine(0, "[ ]\n", ""), TypedLine.type("check", "--format", "json", fine));
  }

  @Test
  void aCalibrationIsCheckedAsOne() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("anna.calibration.yaml"),
            "calibration: 1\ntype: coin ERM\nmotors: [{motor: 0, most: 64 %}]\n");
    assertEquals(
        new TypedLine(0, "1 file is fine.\n", ""), TypedLine.type("check", file.toString()));
    Files.writeString(file, "calibration: 1\ntype: coin\nmotors: []\n");
    assertEquals(1, TypedLine.type("check", file.toString()).status());
  }

  @Test
  void everyFileOfSeveralIsChecked() throws IOException {
    String one = FOLDER.resolve("bare-speed.lull.yaml").toString();
    String other = FOLDER.resolve("bare-horizon.yaml").toString();
    String fine = Program.home().resolve("patterns/library/petting.lull.yaml").toString();
    String told =
        Files.readString(Path.of(one + ".expected"))
            + Files.readString(Path.of(other + ".expected"));
    assertEquals(new TypedLine(1, told, ""), TypedLine.type("check", one, fine, other));
    assertEquals(new TypedLine(0, "2 files are fine.\n", ""), TypedLine.type("check", fine, fine));
  }

  @Test
  void aFileThatIsNotThereIsSaid() {
    assertEquals(
        new TypedLine(1, "no/such.yaml: There is no such file. Give the path of one.\n", ""),
        TypedLine.type("check", "no/such.yaml"));
    assertEquals(
        new TypedLine(1, "no.layout.yaml: There is no such file. Give the path of one.\n", ""),
        TypedLine.type("check", "no.layout.yaml"));
  }

  @Test
  void itsNameDecidesBeforeWhatIsInIt() throws Exception {
    String configuration = "lull: 1\nsleeve: {port: simulated}\n";
    Path pattern = Files.writeString(folder.resolve("d7.lull.yaml"), configuration);
    Path other = Files.writeString(folder.resolve("d7.yaml"), configuration);
    assertTrue(TypedLine.type("check", pattern.toString()).out().contains("no key \"sleeve\""));
    assertEquals(
        new TypedLine(0, "1 file is fine.\n", ""), TypedLine.type("check", other.toString()));
  }

  @Test
  void aFolderIsNoFile() {
    assertEquals(
        new TypedLine(1, folder + ": This is a folder. Give the path of a file in it.\n", ""),
        TypedLine.type("check", folder.toString()));
  }

  @Test
  void aFileWithoutEndIsNotReadToItsEnd() {
    assertEquals(
        new TypedLine(1, "/dev/zero: The file has more than 4000000 bytes. Split it.\n", ""),
        TypedLine.type("check", "/dev/zero"));
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
