package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GuardedTest {
  private final List<String> happened = new ArrayList<>();

  @Test
  void aTaskThatEndsWellIsLeftAlone() {
    new Guarded("task", () -> happened.add("done"), () -> happened.add("failure")).run();
    assertEquals(List.of("done"), happened);
  }

  @Test
  void aTaskThatThrowsIsFollowedByItsConsequence() {
    new Guarded("task", GuardedTest::fail, () -> happened.add("failure")).run();
    assertEquals(List.of("failure"), happened);
  }

  private static void fail() {
    throw new IllegalStateException("as the test wants it");
  }
}
