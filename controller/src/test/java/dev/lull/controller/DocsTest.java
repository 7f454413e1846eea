package dev.lull.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.command.Verb;
import dev.lull.controller.config.CalibrationReader;
import dev.lull.controller.config.ConfigurationReader;
import dev.lull.controller.library.PatternVerb;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.rig.Authority;
import dev.lull.controller.rig.Program;
import dev.lull.controller.stream.StreamFormat;
import dev.lull.controller.stream.StreamReader;
import dev.lull.controller.stream.StreamReading;
import dev.lull.patterns.LayoutReader;
import dev.lull.patterns.Library;
import dev.lull.patterns.PatternReader;
import dev.lull.patterns.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the pages say is so.
final class DocsTest {
  private static final Pattern FENCED =
      Pattern.compile("^```(\\w*)[^\\n]*\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");
  private static final Pattern COMMAND = Pattern.compile("\\./lull ([a-z]+)");
  private static final Pattern TARGET = Pattern.compile("`?make ([a-z]+)`");

  record Page(Path path, String text) {
    Stream<String> fenced(String language) {
      return FENCED
          .matcher(text)
          .results()
          .filter(it -> it.group(1).equals(language))
          .map(it -> it.group(2));
    }

    Stream<String> matches(Pattern pattern) {
      return pattern.matcher(text).results().map((MatchResult it) -> it.group(1));
    }

    @Override
    public String toString() {
      return path.toString();
    }
  }

  static List<Page> pages() throws IOException {
    try (Stream<Path> docs = Files.list(Program.home().resolve("docs"))) {
      return Stream.concat(
              Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "NOTICE.md")
                  .map(Program.home()::resolve),
              docs.filter(it -> it.toString().endsWith(".md")))
          .map(DocsTest::page)
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyYamlOnAPageIsReadWithoutAProblem(Page page, @TempDir Path folder) throws Exception {
    if (page.text().contains("ca.crt")) {
      // The pages call certificates and keys of one's own by these names.
      Authority.Issued own = new Authority(folder, "ca").issue("lull");
      Files.move(own.certificate(), folder.resolve("lull.crt"));
      Files.move(own.key(), folder.resolve("lull.key"));
    }
    for (String layout : page.fenced("yaml").filter(it -> hasKey(it, "layout")).toList()) {
      assertFine(page, layout, LayoutReader.read("page", layout));
      // The pages call a layout of one's own by this name.
      Files.writeString(folder.resolve("own.layout.yaml"), layout);
    }
    for (String calibration :
        page.fenced("yaml").filter(it -> hasKey(it, "calibration")).toList()) {
      assertFine(page, calibration, CalibrationReader.read("page", calibration));
      // And a calibration by this one.
      Files.writeString(folder.resolve("my-lull.calibration.yaml"), calibration);
    }
    page.fenced("yaml")
        .filter(it -> hasKey(it, "lull"))
        .forEach(it -> assertReads(page, it, folder));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyJsonOnAPageIsJson(Page page) {
    page.fenced("json")
        .flatMap(String::lines)
        .forEach(it -> assertTrue(JsonMapper.shared().readTree(it).isObject(), page + ": " + it));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkOnAPageLeadsSomewhere(Page page) {
    page.matches(LINK)
        .forEach(
            it ->
                assertTrue(Files.exists(page.path().resolveSibling(it)), page + " links to " + it));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyCommandOnAPageExists(Page page) {
    Set<String> commands = Lull.commandLine().getSubcommands().keySet();
    page.matches(COMMAND).forEach(it -> assertTrue(commands.contains(it), page + ": ./lull " + it));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyMakeTargetOnAPageExists(Page page) throws IOException {
    String makefile = Files.readString(Program.home().resolve("Makefile"));
    page.matches(TARGET)
        .forEach(it -> assertTrue(makefile.contains("\n" + it + ":"), page + ": make " + it));
  }

  @Test
  void theMqttPageNamesEveryTopic() {
    String page = page(Program.home().resolve("docs/mqtt.md")).text();
    Topics topics = Topics.STANDARD;
    Stream.concat(
            Stream.of(
                topics.bridgeState(),
                topics.bridgeInfo(),
                topics.bridgeHealth(),
                topics.availability(),
                topics.state(),
                topics.event(),
                topics.levels(),
                topics.stream("<id>"),
                topics.stream(Topics.ALL + "<id>")),
            Stream.concat(
                Stream.of(Verb.values()).map(topics::of),
                Stream.concat(
                    Stream.of(PatternVerb.values()).map(topics::request),
                    Stream.of("away", "refused", "fault", "latched").map(topics::alert))))
        .forEach(topic -> assertTrue(page.contains(topic), "docs/mqtt.md lacks " + topic));
  }

  @Test
  void theMessagesOfStreamsOnTheMqttPageAreRead() {
    List<String> messages =
        page(Program.home().resolve("docs/mqtt.md"))
            .text()
            .lines()
            .filter(it -> it.contains("\"seq\":"))
            .map(it -> it.substring(it.indexOf('{'), it.lastIndexOf('}') + 1))
            .toList();
    assertEquals(3, messages.size());
    messages.forEach(
        it ->
            assertEquals(
                StreamReading.Read.class,
                StreamReader.read(it.getBytes(StandardCharsets.UTF_8), StreamFormat.JSON)
                    .getClass(),
                it));
  }

  @Test
  void everyCommandIsOnSomePage() throws IOException {
    List<Page> pages = pages();
    for (String command : Lull.commandLine().getSubcommands().keySet()) {
      assertTrue(
          pages.stream().anyMatch(it -> it.text().contains("lull " + command)),
          "no page tells of lull " + command);
    }
  }

  @Test
  void thePictureOfTheDemoShowsEveryPattern() {
    String picture = page(Program.home().resolve("docs/demo.svg")).text();
    Library.bundled()
        .names()
        .forEach(it -> assertTrue(picture.contains(">" + it + "<"), "docs/demo.svg lacks " + it));
  }

  @Test
  void theSchemasThatEditorsAreSentToAreThere() {
    JsonNode settings =
        JsonMapper.shared().readTree(page(Program.home().resolve(".vscode/settings.json")).text());
    for (String schema : settings.path("yaml.schemas").propertyNames()) {
      assertTrue(Files.exists(Program.home().resolve(schema)), schema);
    }
  }

  @Test
  void whatThePageOnEditorsShowsIsWhatTheSchemaTellsThem() {
    String schema = page(Program.home().resolve("patterns/schema/pattern-1.schema.json")).text();
    Page editors = page(Program.home().resolve("docs/editors.md"));
    editors
        .fenced("text")
        .map(String::strip)
        .filter(it -> !it.startsWith("#"))
        .forEach(it -> assertTrue(schema.contains("\"errorMessage\": \"" + it + "\""), it));
  }

  @Test
  void theExampleConfigurationIsFine() {
    Path example = Program.home().resolve("lull.example.yaml");
    assertEquals(Reading.Read.class, ConfigurationReader.read(example).getClass());
  }

  private static void assertReads(Page page, String yaml, Path folder) {
    Reading<?> reading =
        hasKey(yaml, "sleeve")
            ? ConfigurationReader.read("page", yaml, folder)
            : PatternReader.read("page", yaml);
    assertFine(page, yaml, reading);
  }

  private static boolean hasKey(String yaml, String key) {
    return yaml.lines().anyMatch(it -> it.startsWith(key + ":"));
  }

  private static void assertFine(Page page, String yaml, Reading<?> reading) {
    assertEquals(Reading.Read.class, reading.getClass(), () -> page + ": " + reading + "\n" + yaml);
  }

  private static Page page(Path path) {
    try {
      return new Page(path, Files.readString(path));
    } catch (IOException missing) {
      throw new AssertionError("there is no page " + path, missing);
    }
  }
}
