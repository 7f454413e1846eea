package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.TypedLine;
import dev.lull.controller.render.Drives;
import dev.lull.controller.render.Sampler;
import dev.lull.controller.rig.Fields;
import dev.lull.controller.rig.Program;
import dev.lull.hardware.MotorProfile;
import dev.lull.patterns.Contacts;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.PatternReader;
import dev.lull.patterns.Reading;
import dev.lull.patterns.Timeline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `lull render`.
final class RenderCommandTest {
  private static final String STROKE =
      "lull: 1\nname: T\nplay:\n  - stroke: {path: wrist -> elbow, speed: 3 cm/s}\n";

  private static final Layout LAYOUT = Layouts.bundled("1x6").orElseThrow();

  @TempDir private Path folder;

  @Test
  void theTableSaysWhatEachMotorIsToFeelLike() throws Exception {
    Path file = Files.writeString(folder.resolve("stroke.lull.yaml"), STROKE);
    Path table = folder.resolve("out.csv");
    TypedLine typed = render(file, table, "--layout", "1x6");
    String told = table + " has 800 lines: 8 s of 6 motors, 100 a second.\n";
    assertEquals(new TypedLine(0, told, ""), typed);
    List<String> lines = Files.readAllLines(table);
    assertEquals("seconds,motor 0,motor 1,motor 2,motor 3,motor 4,motor 5", lines.getFirst());
    assertEquals(801, lines.size());
    assertLine(lines.get(1), 0, new float[6]);
    assertLine(lines.get(401), 4, amplitudes(4));
  }

  @Test
  void withDriveTheTableSaysWhatEachMotorIsGiven() throws Exception {
    Path file = Files.writeString(folder.resolve("stroke.lull.yaml"), STROKE);
    Path table = folder.resolve("out.csv");
    assertEquals(0, render(file, table, "--layout", "1x6", "--drive").status());
    List<String> lines = Files.readAllLines(table);
    assertEquals("seconds,drive 0,drive 1,drive 2,drive 3,drive 4,drive 5", lines.getFirst());
    assertEquals(801, lines.size());
    Drives drives = new Drives(new Sampler(timeline(), Fields.of(LAYOUT)), MotorProfile.COIN_ERM);
    for (int i = 0; i < 800; i++) {
      assertLine(lines.get(i + 1), i / 100.0, drives.frame(i * 10_000_000L));
    }
  }

  @Test
  void eachMotorIsGivenWhatItNeeds() throws Exception {
    Path file = Files.writeString(folder.resolve("stroke.lull.yaml"), STROKE);
    Set<String> tables = new HashSet<>();
    for (String motor : List.of("coin-erm", "any-coin-erm", "LRA")) {
      Path table = folder.resolve(motor + ".csv");
      render(file, table, "--layout", "1x6", "--drive", "--motor", motor, "--rate", "1000");
      assertEquals(8_001, Files.readAllLines(table).size());
      tables.add(Files.readString(table));
    }
    assertEquals(3, tables.size());
  }

  @Test
  void soundsAndPicturesShowDrivesToo() throws Exception {
    Path file = Files.writeString(folder.resolve("stroke.lull.yaml"), STROKE);
    for (String form : List.of("wav", "png")) {
      Path felt = folder.resolve("felt." + form);
      Path given = folder.resolve("given." + form);
      assertEquals(0, render(file, felt, "--layout", "1x4").status());
      assertEquals(0, render(file, given, "--layout", "1x4", "--drive").status());
      assertTrue(Files.mismatch(felt, given) >= 0, form);
    }
  }

  @Test
  void aMotorWithoutDriveIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("stroke.lull.yaml"), STROKE);
    Path table = folder.resolve("out.csv");
    assertEquals(
        new TypedLine(
            2,
            "",
            "--motor is for drives. Leave it out, or add --drive. See ./lull render --help.\n"),
        render(file, table, "--motor", "lra"));
    assertFalse(Files.exists(table));
  }

  private static void assertLine(String line, double seconds, float[] amplitudes) {
    double[] values = Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray();
    assertEquals(seconds, values[0]);
    for (int i = 0; i < amplitudes.length; i++) {
      assertEquals(amplitudes[i], values[i + 1], 0.5e-4);
    }
  }

  private static Timeline timeline() {
    return switch (PatternReader.read("t", STROKE)) {
      case Reading.Read<Pattern>(Pattern pattern) -> pattern.on(LAYOUT.arm());
      case Reading.Broken<Pattern>(var problems) -> throw new AssertionError(problems);
    };
  }

  private static float[] amplitudes(long seconds) {
    Contacts contacts = new Contacts();
    timeline().contactsAt(seconds * 1_000_000_000, contacts);
    float[] amplitudes = new float[6];
    Fields.renderer(LAYOUT).render(contacts, amplitudes);
    return amplitudes;
  }

  @Test
  void ofAnEndlessPatternOneSaysHowMuch() {
    Path file = Program.home().resolve("patterns/library/heartbeat.lull.yaml");
    Path table = folder.resolve("out.csv");
    assertEquals(
        new TypedLine(
            1, "", "This pattern is endless. Say how much of it with --for \"10 min\".\n"),
        render(file, table));
    assertFalse(Files.exists(table));
    assertEquals(0, render(file, table, "--for", "10 s", "--rate", "10").status());
    assertTrue(Files.exists(table));
  }

  @Test
  void whatCannotBeRenderedIsTold() throws Exception {
    Path file = Files.writeString(folder.resolve("stroke.lull.yaml"), STROKE);
    Path table = folder.resolve("out.csv");
    assertEquals(
        "--for \"10\" has no unit. Write a duration such as \"10 s\". See ./lull render --help.\n",
        render(file, table, "--for", "10").err());
    assertEquals(1, render(file, table, "--layout", "none.layout.yaml").status());
    assertEquals(1, render(folder.resolve("none.lull.yaml"), table).status());
    assertFalse(Files.exists(table));
    assertEquals(1, render(file, folder.resolve("nowhere/out.csv")).status());
  }

  @Test
  void aSoundHasAChannelForEachMotor() throws Exception {
    Path file = Files.writeString(folder.resolve("stroke.lull.yaml"), STROKE);
    Path sound = folder.resolve("out.wav");
    String told = sound + " has a channel for each of 6 motors: 8 s of a tone of 250.5 Hz.\n";
    assertEquals(
        new TypedLine(0, told, ""), render(file, sound, "--layout", "1x6", "--carrier", "250.5"));
    assertEquals(44 + 8 * 8_000 * 6 * 2, Files.size(sound));
  }

  @Test
  void aPictureShowsTheMotorsOverTime() throws Exception {
    Path file = Files.writeString(folder.resolve("stroke.lull.yaml"), STROKE);
    Path picture = folder.resolve("out.PNG");
    assertEquals(
        new TypedLine(0, picture + " shows 8 s of 32 motors.\n", ""), render(file, picture));
    assertTrue(ImageIO.read(picture.toFile()).getWidth() > 3_000);
  }

  @Test
  void aSoundThatNoFileHoldsIsRefusedAndTheOldOneStays() throws Exception {
    Path file = Program.home().resolve("patterns/library/heartbeat.lull.yaml");
    Path sound = Files.writeString(folder.resolve("out.wav"), "old");
    assertEquals(
        new TypedLine(
            1,
            "",
            sound
                + " would have 5.15 GiB, but a WAV file holds 4 GiB at most."
                + " Write as much as fits with --for \"372 min\".\n"),
        render(file, sound, "--for", "8 h", "--layout", "2x6"));
    assertEquals("old", Files.readString(sound));
  }

  @ParameterizedTest
  @CsvSource({
    "out.wav, --rate, 10, '--rate is for tables, and %s is none. Leave it out, or write a .csv.'",
    "out.png, --rate, 10, '--rate is for tables, and %s is none. Leave it out, or write a .csv.'",
    "out.csv, --carrier, 200, '--carrier is for sounds, and %s is none. Leave it out, or write a .wav.'"
  })
  void anOptionThatWouldChangeNothingIsRefused(
      String name, String option, String value, String told) throws Exception {
    Path file = Files.writeString(folder.resolve("stroke.lull.yaml"), STROKE);
    Path out = folder.resolve(name);
    assertEquals(
        new TypedLine(1, "", told.formatted(out) + "\n"), render(file, out, option, value));
    assertFalse(Files.exists(out));
  }

  @Test
  void anEndingThatSaysNothingIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("stroke.lull.yaml"), STROKE);
    for (String name : List.of("out.xls", "out", "csv", ".wav.txt")) {
      Path out = folder.resolve(name);
      assertEquals(
          new TypedLine(
              1,
              "",
              out
                  + " does not say by its ending what to write."
                  + " Let it end in .csv, .wav or .png.\n"),
          render(file, out));
      assertFalse(Files.exists(out));
    }
  }

  private static TypedLine render(Path file, Path table, String... more) {
    String[] words = {"render", file.toString(), "-o", table.toString()};
    String[] all = Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return TypedLine.type(all);
  }
}
