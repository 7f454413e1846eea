package dev.lull.controller.player;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.hardware.Ended;
import dev.lull.hardware.Link;
import org.junit.jupiter.api.Test;

/// What is said of the link to the sleeve.
final class LinkWordsTest {
  @Test
  void aSleeveWhosePatternIsOverIsAtRest() {
    assertEquals("The sleeve is at rest.", LinkWords.of(new Link.Idle(Ended.STOPPED)));
  }

  @Test
  void whatEndedItOtherwiseIsSaid() {
    assertEquals(
        "The sleeve was stopped by its button.", LinkWords.of(new Link.Idle(Ended.BUTTON)));
  }
}
