package dev.lull.controller.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.lull.controller.command.Request.Options;
import dev.lull.controller.player.From;
import dev.lull.controller.rig.Program;
import dev.lull.hardware.StopKind;
import dev.lull.patterns.Library;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.PatternReader;
import dev.lull.patterns.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

/// What is asked in good order is understood.
final class RequestReaderTest {
  private static final RequestReader READER = new RequestReader(Library.bundled());
  private static final String PATTERN =
      """
      lull: 1
      name: Mine
      play:
        - stroke: {path: wrist -> elbow, speed: 3 cm/s}
      """;
  private static final String PATTERN_IN_JSON =
      """
      {"lull": 1, "name": "Mine",
       "play": [{"stroke": {"path": "wrist -> elbow", "speed": "3 cm/s"}}]}
      """;

  @TempDir private Path folder;

  static Stream<String> bundled() {
    return Library.bundled().names().stream();
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void theBareNameOfAPatternPlaysIt(String name) {
    assertEquals(new Played(name, title(name), Options.NONE, ""), played(name));
  }

  @Test
  void blanksAroundANameAreNotOfIt() {
    assertEquals(played("petting"), played(" \r\n\tpetting \r\n"));
  }

  static Stream<Arguments> options() {
    var none = OptionalDouble.empty();
    var first = new From.Moment(0);
    return Stream.of(
        Arguments.of("", Options.NONE),
        Arguments.of(
            ", \"for\": \"90 s\"",
            new Options(first, OptionalLong.of(90_000_000_000L), none, none)),
        Arguments.of(
            ", \"intensity\": \"60 %\"",
            new Options(first, OptionalLong.empty(), OptionalDouble.of(0.6), none)),
        Arguments.of(
            ", \"pace\": \"150 %\"",
            new Options(first, OptionalLong.empty(), none, OptionalDouble.of(1.5))),
        Arguments.of(
            ", \"for\": \"12 h\", \"intensity\": \"0 %\", \"pace\": \"25 %\"",
            new Options(
                first,
                OptionalLong.of(43_200_000_000_000L),
                OptionalDouble.of(0),
                OptionalDouble.of(0.25))),
        Arguments.of(
            ", \"from\": \"20 min\"",
            new Options(new From.Moment(1_200_000_000_000L), OptionalLong.empty(), none, none)),
        Arguments.of(
            ", \"from\": \"here\"",
            new Options(new From.Here(), OptionalLong.empty(), none, none)));
  }

  @ParameterizedTest
  @MethodSource("options")
  void aNameMayHaveEachOption(String written, Options options) {
    String payload = "{\"pattern\": \"petting\"" + written + "}";
    assertEquals(new Played("petting", title("petting"), options, ""), played(payload));
  }

  @Test
  void theSendersMarkIsCarried() {
    assertEquals(
        new Played("petting", title("petting"), Options.NONE, "t-7"),
        played("{\"pattern\": \"petting\", \"transaction\": \"t-7\"}"));
  }

  @Test
  void optionsMayBeWrittenAsYaml() {
    assertEquals(
        played("{\"pattern\": \"petting\", \"pace\": \"80 %\"}"),
        played("pattern: petting\npace: 80 %\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {PATTERN, PATTERN_IN_JSON})
  void aWholePatternPlaysInline(String payload) {
    assertEquals(new Played("inline", "Mine", Options.NONE, ""), played(payload));
    assertEquals(
        pattern(PatternReader.read("inline", PATTERN)).play().getFirst().action(),
        request(payload).pattern().play().getFirst().action());
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void everyBundledPatternMayBeSentWhole(String name) throws Exception {
    Path file = Program.home().resolve("patterns/library").resolve(name + ".lull.yaml");
    assertEquals(
        new Played("inline", title(name), Options.NONE, ""), played(Files.readString(file)));
  }

  @Test
  void aWholePatternMayHaveOptionsToo() {
    String payload =
        JsonNodeFactory.instance
            .objectNode()
            .put("pattern", PATTERN)
            .put("from", "here")
            .toString();
    var here =
        new Options(
            new From.Here(), OptionalLong.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    assertEquals(new Played("inline", "Mine", here, ""), played(payload));
  }

  @Test
  void aPatternOfTheUsersOwnFolderPlaysByItsName() throws Exception {
    Files.writeString(folder.resolve("mine.lull.yaml"), PATTERN);
    var reader = new RequestReader(Library.bundled().with(folder));
    assertEquals(
        new Played("mine", "Mine", Options.NONE, ""), played(reader.read(Verb.PLAY, "mine")));
  }

  @Test
  void aBrokenPatternOfTheUsersOwnFolderIsExplainedByItsFile() throws Exception {
    Files.writeString(folder.resolve("mine.lull.yaml"), "lull: 1\nname: Mine\nplay: [rest: 5]\n");
    var reader = new RequestReader(Library.bundled().with(folder));
    assertEquals(
        new Asked.Refused(
            "mine.lull.yaml:3:14: rest \"5\" has no unit. Write a duration such as \"10 s\".", ""),
        reader.read(Verb.PLAY, "mine"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "petting", "{", "{\"stop\": false}", "no", "\0"})
  void aStopIsAStopWhateverItSays(String payload) {
    assertEquals(
        new Asked.Understood(new Request.Stop(StopKind.SOFT), ""), READER.read(Verb.STOP, payload));
  }

  /// A play, as far as two of the same are equal.
  record Played(String id, String title, Options options, String transaction) {}

  private static Played played(String payload) {
    return played(READER.read(Verb.PLAY, payload));
  }

  private static Played played(Asked asked) {
    Request.Play play = request(asked);
    return new Played(play.id(), play.pattern().name(), play.options(), asked.transaction());
  }

  private static Request.Play request(String payload) {
    return request(READER.read(Verb.PLAY, payload));
  }

  private static Request.Play request(Asked asked) {
    var understood = assertInstanceOf(Asked.Understood.class, asked);
    return assertInstanceOf(Request.Play.class, understood.request());
  }

  private static String title(String name) {
    return pattern(Library.bundled().find(name).orElseThrow()).name();
  }

  private static Pattern pattern(Reading<Pattern> reading) {
    return switch (reading) {
      case Reading.Read<Pattern>(Pattern pattern) -> pattern;
      case Reading.Broken<Pattern>(var problems) -> throw new AssertionError(problems);
    };
  }
}
