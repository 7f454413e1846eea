package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// How long a message can have been on its way.
final class EchoTest {
  private static final long SECOND = 1_000_000_000L;

  private final Echo echo = new Echo();

  @Test
  void aMessageThatComesAfterAMarkWasPublishedAfterIt() {
    echo.heard(echo.mark(10 * SECOND));
    assertEquals(10 * SECOND, echo.earliest(11 * SECOND));
    String next = echo.mark(12 * SECOND);
    assertEquals(10 * SECOND, echo.earliest(15 * SECOND));
    echo.heard(next);
    assertEquals(12 * SECOND, echo.earliest(15 * SECOND));
  }

  @Test
  void aBrokerThatGivesNoMarksBackSaysNothing() {
    echo.mark(SECOND);
    assertEquals(9 * SECOND, echo.earliest(9 * SECOND));
  }

  @Test
  void aMarkIsDueHalfASecondAfterTheLastOnceThatHasComeBack() {
    assertTrue(echo.isDue(0));
    String mark = echo.mark(0);
    assertFalse(echo.isDue(SECOND));
    echo.heard(mark);
    assertFalse(echo.isDue(SECOND / 4));
    assertTrue(echo.isDue(SECOND / 2));
  }

  @Test
  void aMarkThatIsLostIsGivenUp() {
    echo.mark(0);
    assertFalse(echo.isDue(4 * SECOND));
    assertTrue(echo.isDue(5 * SECOND));
  }

  @Test
  void whatWasNeverPublishedProvesNothing() {
    String first = echo.mark(SECOND);
    echo.heard("1");
    echo.heard("-1");
    echo.heard("nonsense");
    echo.heard("");
    assertEquals(3 * SECOND, echo.earliest(3 * SECOND));
    echo.heard(first);
    echo.heard(first);
    assertEquals(SECOND, echo.earliest(3 * SECOND));
  }
}
