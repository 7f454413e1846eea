package dev.lull.controller.command;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.mqtt.Bytes;
import dev.lull.patterns.Library;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is sent is understood or refused in words that are not too many; nothing is thrown.
final class AnyPayloadTest {
  private static final RequestReader READER = new RequestReader(Library.bundled());
  private static final int LONGEST_ANSWER = 20_000;
  private static final List<String> PLAYS =
      List.of(
          "petting",
          "{\"pattern\": \"petting\", \"for\": \"10 min\", \"intensity\": \"60 %\"}",
          "{\"pattern\": \"petting\", \"pace\": \"80 %\", \"transaction\": \"t-1\"}",
          "lull: 1\nname: Mine\nplay:\n  - stroke: {path: wrist -> elbow, speed: 3 cm/s}\n",
          "{\"lull\": 1, \"name\": \"Mine\", \"play\": [{\"rest\": \"5 s\"}]}");
  private static final List<String> PIECES =
      List.of(
          "",
          "\n",
          " ",
          "\t",
          "\0",
          ":",
          "{",
          "}",
          "[",
          "]",
          ",",
          "\"",
          "'",
          "#",
          "&a ",
          "*a",
          "- ",
          "<<: ",
          "!!int ",
          "|",
          "? ",
          "---\n",
          "%",
          "1e308",
          ".nan",
          "-1",
          "null",
          "~",
          "\uFEFF",
          "\uD800",
          "\uD83D\uDE00",
          "\u2028",
          "lull: 1\n",
          "\"transaction\": 5,",
          "999");

  static Stream<String> bombs() {
    return Stream.of(
        "[".repeat(100_000),
        "{\"a\":".repeat(100_000),
        "{\"lull\":".repeat(100_000),
        "{\"pattern\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}",
        "{a: ".repeat(100_000),
        "\n" + "- ".repeat(100_000),
        "x".repeat(10_000_000),
        " ".repeat(10_000_000),
        "{\"pattern\": \"" + "x".repeat(10_000_000) + "\"}",
        "lull: 1\nname: " + "x".repeat(10_000_000),
        "9".repeat(10_000_000),
        laughs(),
        "lull: 1\n" + laughs(),
        "a: &a [*a]\nb: 1\n");
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void aBombIsRefusedInFewWords(String bomb) {
    for (Verb verb : List.of(Verb.PLAY, Verb.INTENSITY, Verb.PACE)) {
      var refused = assertInstanceOf(Asked.Refused.class, READER.read(verb, bomb));
      assertTrue(refused.why().length() < 500, refused.why());
    }
  }

  /// Lists of nine times the one before: nine to the ninth values.
  private static String laughs() {
    return "a0: &a0 [x]\n"
        + IntStream.rangeClosed(1, 9)
            .mapToObj(i -> "a%s: &a%s [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)))
            .collect(Collectors.joining());
  }

  @Property
  void anyTextIsUnderstoodOrRefused(@ForAll Verb verb, @ForAll String text) {
    assertAnswered(READER.read(verb, text));
  }

  @Property
  void anyBytesAreUnderstoodOrRefused(@ForAll Verb verb, @ForAll byte[] bytes) {
    assertAnswered(READER.read(verb, Bytes.of(bytes).text()));
  }

  @Property
  void aMutilatedPlayIsUnderstoodOrRefused(@ForAll("mutilated") String text) {
    assertAnswered(READER.read(Verb.PLAY, text));
  }

  @Provide
  Arbitrary<String> mutilated() {
    Arbitrary<String> once = Arbitraries.of(PLAYS).flatMap(AnyPayloadTest::cut);
    return Arbitraries.oneOf(once, once.flatMap(AnyPayloadTest::cut));
  }

  private static Arbitrary<String> cut(String text) {
    return Combinators.combine(
            Arbitraries.integers().between(0, text.length()),
            Arbitraries.integers().between(0, 8),
            Arbitraries.of(PIECES))
        .as(
            (at, length, piece) ->
                text.substring(0, at)
                    + piece
                    + text.substring(Math.min(text.length(), at + length)));
  }

  private static void assertAnswered(Asked asked) {
    assertTrue(asked.transaction().length() <= 64);
    if (asked instanceof Asked.Refused(String why, _)) {
      assertFalse(why.isBlank());
      assertTrue(why.length() < LONGEST_ANSWER, why);
    }
  }
}
