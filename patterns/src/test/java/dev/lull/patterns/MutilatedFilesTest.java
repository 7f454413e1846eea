package dev.lull.patterns;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/// Whatever is done to a pattern file, it is read or explained; nothing is thrown.
class MutilatedFilesTest {
  private static final List<String> PIECES =
      List.of(
          "",
          "\n",
          "\n  ",
          " ",
          "\t",
          ":",
          ": ",
          "- ",
          "{",
          "}",
          "[",
          "]",
          ",",
          "#",
          "\"",
          "'",
          "&a ",
          "*a",
          "!",
          "!!int ",
          "!!bool ",
          "!!null ",
          "|",
          ">",
          "%",
          "@",
          "?",
          "? ",
          "---\n",
          "...",
          "<<: ",
          "~",
          "null",
          "true",
          "no",
          "-1",
          "0",
          "1e308",
          ".nan",
          "/",
          "~1",
          "\0",
          "\uFEFF",
          "\uD83D\uDE00",
          "\u2028",
          "play: ",
          "every: 1 s",
          "lull: 2",
          "times: 3, ");

  record Cut(int at, int length, String piece) {
    String in(String text) {
      int from = Math.min(at, text.length());
      int to = Math.min(from + length, text.length());
      return text.substring(0, from) + piece + text.substring(to);
    }
  }

  @Provide
  Arbitrary<Cut> cut() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 900),
            Arbitraries.integers().between(0, 12),
            Arbitraries.of(PIECES))
        .as(Cut::new);
  }

  @Provide
  Arbitrary<String> file() {
    return Arbitraries.of(Library.bundled().names())
        .map(name -> Resource.text("library/" + name + ".lull.yaml"));
  }

  @Property
  void aMutilatedFileIsReadOrExplained(
      @ForAll("file") String file, @ForAll @Size(min = 1, max = 4) List<@From("cut") Cut> cuts) {
    String text = file;
    for (Cut cut : cuts) {
      text = cut.in(text);
    }
    switch (PatternReader.read("file.lull.yaml", text)) {
      case Reading.Read<Pattern>(Pattern pattern) ->
          assertTrue(pattern.on(Arm.STANDARD).length() > 0);
      case Reading.Broken<Pattern>(List<Problem> problems) -> assertExplained(problems);
    }
  }

  private static void assertExplained(List<Problem> problems) {
    assertFalse(problems.isEmpty());
    for (Problem problem : problems) {
      assertTrue(problem.line() >= 1 && problem.column() >= 1, problem.toString());
      assertFalse(problem.message().isBlank());
      assertFalse(problem.message().contains("This is not YAML: null"), problem.toString());
    }
  }
}
