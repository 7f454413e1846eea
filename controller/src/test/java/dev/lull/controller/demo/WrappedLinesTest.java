package dev.lull.controller.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class WrappedLinesTest {
  @Test
  void aLineEndsBeforeTheWordThatDoesNotFit() {
    assertEquals(
        List.of("space stops", "the sleeve."),
        WrappedLines.of("space stops the sleeve.", 13).toList());
  }

  @Test
  void aWordThatIsTooLongIsCut() {
    assertEquals(List.of("abc", "d e"), WrappedLines.of("abcd e", 3).toList());
  }

  @Property
  void noLineIsLongerAndNothingButSpacesIsLost(
      @ForAll @Chars({' ', 'a', 'ä', '/'}) String text,
      @ForAll @IntRange(min = 1, max = 90) int columns) {
    List<String> lines = WrappedLines.of(text, columns).toList();
    assertTrue(lines.stream().allMatch(line -> line.length() <= columns), lines::toString);
    assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
  }
}
