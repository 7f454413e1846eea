package dev.lull.controller.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.demo.ArmPicture;
import dev.lull.controller.demo.Levels;
import dev.lull.controller.demo.Playing;
import dev.lull.controller.demo.SleeveLines;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import java.util.List;
import java.util.Optional;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

final class PreviewScreenTest {
  private static final List<String> NEWS =
      List.of(
          "Draft 2 is not played.",
          "evening.lull.yaml:5:51: This stroke has no key \"widht\". Did you mean \"width\"?",
          "    - stroke: {path: wrist -> elbow, speed: 3 cm/s, widht: 4 cm, pressure: 40 %}",
          "                                                    ^");

  private final Layout layout = Layouts.bundled("4x8").orElseThrow();
  private final PreviewScreen screen =
      new PreviewScreen(
          new SleeveLines("Following", Optional.of(new ArmPicture(layout)), "q ends it."),
          () -> NEWS);

  @Test
  void whatIsWrongStandsBelowTheArm() {
    List<String> lines = lines(100, 40);
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("wrist")), lines::toString);
    assertEquals(NEWS.getFirst(), lines.get(lines.size() - NEWS.size()));
  }

  @Test
  void whereThereIsNoRoomForBothTheArmIsLeftOut() {
    List<String> lines = lines(60, 15);
    assertFalse(lines.stream().anyMatch(line -> line.startsWith("wrist")), lines::toString);
    assertTrue(lines.indexOf(NEWS.getFirst()) < 14, lines::toString);
  }

  @Test
  void sentencesAreWrappedAtWordsAndLinesOfTheFileAreNot() {
    List<String> lines = lines(60, 15);
    assertTrue(lines.contains("evening.lull.yaml:5:51: This stroke has no key \"widht\". Did"));
    assertTrue(lines.contains("you mean \"width\"?"));
    assertTrue(lines.contains(NEWS.get(2).substring(0, 60)));
    assertTrue(lines.contains(NEWS.get(3)));
  }

  private List<String> lines(int columns, int rows) {
    return screen.lines(new Levels(layout.motors().size()), Playing.NOTHING, columns, rows).stream()
        .map(AttributedString::toString)
        .toList();
  }
}
