package dev.lull.patterns;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.patterns.document.FileLimits;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.quantity.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// FORMAT.md says what is so.
class FormatTest {
  private static final java.util.regex.Pattern EXAMPLE =
      java.util.regex.Pattern.compile("(?ms)^```yaml\n(.*?)^```$");

  static Stream<String> examples() throws IOException {
    return EXAMPLE.matcher(format()).results().map(MatchResult::group).map(FormatTest::inside);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleCanBeRead(String example) {
    if (example.startsWith("layout:")) {
      assertInstanceOf(Reading.Read.class, LayoutReader.read("example", example));
    } else {
      assertInstanceOf(Reading.Read.class, PatternReader.read("example", whole(example)));
    }
  }

  static Stream<Measure<?>> measures() {
    return Stream.of(
        Limits.SPEED,
        Limits.WIDTH,
        Limits.PRESSURE,
        Limits.EASE,
        Limits.DURATION,
        Limits.RATE,
        Limits.INHALE,
        Limits.CHANGE,
        Limits.VARIED_PACE,
        Limits.VARIED_EVERY,
        Limits.VARIED_PRESSURE,
        Limits.VARIED_PLACE,
        Limits.SVG_UNIT,
        Limits.MOMENT,
        Limits.ALONG,
        Limits.ALONG_SHARE,
        Limits.AROUND,
        Limits.ARM_LENGTH,
        Limits.ARM_GIRTH);
  }

  @ParameterizedTest
  @MethodSource("measures")
  void everyLimitOfAQuantityIsWrittenDown(Measure<?> measure) throws IOException {
    assertTrue(format().contains(measure.limits()), measure.limits());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 to " + Limits.STEPS,
        "2 to " + Limits.PLACES + " places",
        Limits.NESTING + " deep",
        "1 to " + Limits.TIMES,
        FileLimits.CHARACTERS + "\ncharacters",
        FileLimits.VALUES + " values",
        FileLimits.DEPTH + " levels",
        FileLimits.ALIASES + " aliases",
        "2 to " + Limits.LAYERS + " steps at the same time",
        "2 to " + Limits.KNEADED + " places",
        Limits.PATTERNS + " patterns in one",
        Limits.ALL_STEPS + " steps in all",
        Limits.POINTS + " points",
        "2 to " + Limits.TRACED + " points",
        Limits.DRIFTING + " steps at most",
        Contacts.AT_ONCE + " contacts"
      })
  void everyOtherLimitIsWrittenDown(String limit) throws IOException {
    assertTrue(format().contains(limit), limit);
  }

  @Test
  void thePageTellsWhatAnAuthorIsTold() throws IOException {
    assertTrue(format().contains("speed \"3\" has no unit. Write a speed such as \"3 cm/s\"."));
  }

  private static String format() throws IOException {
    return Files.readString(Path.of("FORMAT.md"));
  }

  private static String inside(String fenced) {
    return fenced.substring(fenced.indexOf('\n') + 1, fenced.lastIndexOf("```"));
  }

  /// A whole file; an example that only has steps gets a beginning.
  private static String whole(String example) {
    return example.startsWith("- ") ? "lull: 1\nname: Example\nplay:\n" + example : example;
  }
}
