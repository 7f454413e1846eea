package dev.lull.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutReaderTest {
  @ParameterizedTest
  @CsvSource({"1x4, 4", "1x6, 6", "2x6, 12", "4x8, 32"})
  void everyBundledLayoutHasTheMotorsOfItsName(String name, int motors) {
    Layout layout = Layouts.bundled(name).orElseThrow();
    assertEquals(motors, layout.motors().size());
    assertEquals(Arm.STANDARD, layout.arm());
    for (MotorPlace motor : layout.motors()) {
      assertTrue(motor.along() > 0 && motor.along() < layout.arm().length());
    }
  }

  @Test
  void everyFileOfTheLayoutsFolderIsBundled() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("layouts"))) {
      assertEquals(
          files.map(f -> f.getFileName().toString().replace(".layout.yaml", "")).sorted().toList(),
          Layouts.names());
    }
  }

  @Test
  void aLayoutNobodyBundledIsNotThere() {
    assertEquals(Optional.empty(), Layouts.bundled("../1x4"));
  }

  @Test
  void aLayoutIsReadAsItIsWritten() {
    assertEquals(
        new Layout(
            "Two",
            "",
            new Arm(230, 160, 250, Side.RIGHT),
            List.of(new MotorPlace(20, -30), new MotorPlace(60, 30))),
        Reads.value(
            LayoutReader.read(
                "two.layout.yaml",
                """
                layout: 1
                name: Two
                arm: {length: 23 cm, wrist-girth: 16 cm, elbow-girth: 25 cm, side: right}
                motors: [{along: 2 cm, around: -30°}, {along: 60 mm, around: 30 deg}]
                """)));
  }

  @Test
  void aBrokenLayoutIsExplainedLikeABrokenPattern() {
    List<Problem> problems =
        Reads.problems(
            LayoutReader.read(
                "odd.layout.yaml",
                """
                layout: 1
                name: Odd
                arm: {length: 23 cm, wrist-girth: 2 cm, elbow-girth: 25 cm, side: lefd}
                motors: [{along: 20, around: 0 deg}, {along: 2 cm}]
                """));
    assertEquals(
        List.of(
            "odd.layout.yaml:3:35: wrist-girth \"2 cm\" is less than the least, 50 mm."
                + " Write 50 mm to 800 mm.",
            "odd.layout.yaml:3:67: side is \"lefd\", but has to be \"left\" or \"right\"."
                + " Did you mean \"left\"?",
            "odd.layout.yaml:4:18: along \"20\" has no unit."
                + " Write a distance from the wrist such as \"12 cm\".",
            "odd.layout.yaml:4:38: This motor lacks \"around\"."
                + " Write one, such as \"around: 0 deg\"."),
        problems.stream().map(Problem::toString).toList());
  }
}
