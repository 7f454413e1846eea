package dev.lull.patterns.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuotedTest {
  @Test
  void aLongTextIsCut() {
    assertEquals("\"" + "a".repeat(40) + "…\"", Quoted.text("a".repeat(41)));
  }

  @Test
  void whatWouldSteerATerminalIsNotPassedOn() {
    assertEquals("\"\uFFFD[2J red\"", Quoted.text("\u001b[2J red"));
  }
}
