package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lull.patterns.Arm;
import dev.lull.patterns.Library;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.PatternDoesNotFit;
import dev.lull.patterns.Reading;
import dev.lull.patterns.Side;
import dev.lull.patterns.Timeline;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RehearsalTest {
  private static final String OF_MY_OWN =
      """
      lull: 1
      name: Of my own
      play:
        - hold: {place: inner middle, for: 10 s}
      """;

  private final Library library = Library.bundled();
  private final Rehearsal rehearsal = new Rehearsal(library, Arm.STANDARD);

  @Test
  void whatIsRehearsedIsLaidOutOnce() {
    rehearsal.run();
    assertSame(
        rehearsal.timeline(found(library, "resting-hand")),
        rehearsal.timeline(found(library, "resting-hand")));
  }

  @Test
  void beforeItIsRehearsedAPatternIsLaidOutForEachPlay() {
    Timeline first = rehearsal.timeline(found(library, "resting-hand"));
    Timeline second = rehearsal.timeline(found(library, "resting-hand"));
    assertNotSame(first, second);
    assertEquals(first.length(), second.length());
  }

  @Test
  void aPatternOfYourOwnInsteadOfABundledOneIsTheOneThatPlays(@TempDir Path folder)
      throws Exception {
    Library own = library.with(folder);
    var withOwn = new Rehearsal(own, Arm.STANDARD);
    withOwn.run();
    Files.writeString(folder.resolve(Library.fileOf("resting-hand")), OF_MY_OWN);
    Pattern mine = found(own, "resting-hand");
    assertEquals(mine.on(Arm.STANDARD).length(), withOwn.timeline(mine).length());
  }

  @Test
  void whatDoesNotFitTheArmIsToldWhenItIsPlayed() {
    var onALongArm = new Rehearsal(library, new Arm(270, 170, 270, Side.LEFT));
    onALongArm.run();
    Pattern hurried =
        value(
            library.read(
                "hurried",
                """
                lull: 1
                name: Hurried
                play:
                  - stroke: {path: wrist -> elbow, speed: 3 cm/s}
                    every: 8 s
                """));
    assertThrows(PatternDoesNotFit.class, () -> onALongArm.timeline(hurried));
  }

  private static Pattern found(Library library, String name) {
    return value(library.find(name).orElseThrow());
  }

  private static Pattern value(Reading<Pattern> reading) {
    return switch (reading) {
      case Reading.Read<Pattern>(Pattern pattern) -> pattern;
      case Reading.Broken<Pattern> broken -> throw new AssertionError(broken);
    };
  }
}
