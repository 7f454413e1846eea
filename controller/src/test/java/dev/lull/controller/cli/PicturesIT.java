package dev.lull.controller.cli;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.lull.controller.rig.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `lull show -o` and `lull render` where something outside of them is not as it should be.
final class PicturesIT {
  private static final String NO_FONTS =
      "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig/>";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM"})
  void aRenderingThatIsEndedLeavesTheOldFileAndNothingElse(String signal) throws Exception {
    Path sound = Files.writeString(folder.resolve("out.wav"), "old");
    try (var lull = Program.lull("render", pattern("henna"), "-o", sound.toString())) {
      await().until(() -> files().size() == 2);
      lull.signal(signal);
      lull.awaitExit();
    }
    assertEquals(List.of(sound), files());
    assertEquals("old", Files.readString(sound));
  }

  @Test
  void whereJavaHasNoFontsItIsSaidWhichPackagesHaveThem() throws Exception {
    Path none = Files.writeString(folder.resolve("fonts.conf"), NO_FONTS);
    Path picture = folder.resolve("out.png");
    try (var lull =
        Program.lullUnder(
            List.of(
                "env",
                "FONTCONFIG_FILE=" + none,
                // Java remembers in the user's folder which fonts there were.
                "JAVA_TOOL_OPTIONS=-Duser.home=" + folder),
            "show",
            pattern("petting"),
            "-o",
            picture.toString())) {
      lull.awaitLine(
          it ->
              it.startsWith("Java has no fonts to draw a picture with (")
                  && it.endsWith("sudo apt-get install -y fontconfig fonts-dejavu-core"));
      assertEquals(1, lull.awaitExit());
    }
    assertFalse(Files.exists(picture));
  }

  @Test
  void inAPipeALongRenderingShowsNoProgress() throws Exception {
    Path sound = folder.resolve("out.wav");
    try (var lull =
        Program.lull("render", pattern("henna"), "-o", sound.toString(), "--layout", "1x4")) {
      assertEquals(0, lull.awaitExit());
      assertEquals(
          List.of(sound + " has a channel for each of 4 motors: 1 h 15 min of a tone of 170 Hz."),
          lull.lines());
    }
  }

  private static String pattern(String name) {
    return Program.home().resolve("patterns/library/" + name + ".lull.yaml").toString();
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException fault) {
      throw new UncheckedIOException("no folder", fault);
    }
  }
}
