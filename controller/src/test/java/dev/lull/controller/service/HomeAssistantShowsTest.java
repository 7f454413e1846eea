package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hubspot.jinjava.Jinjava;
import com.hubspot.jinjava.JinjavaConfig;
import dev.lull.controller.config.HomeAssistantSettings;
import dev.lull.controller.homeassistant.Device;
import dev.lull.controller.homeassistant.Discovery;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.Ending;
import dev.lull.controller.player.From;
import dev.lull.controller.player.PlayerState;
import dev.lull.controller.player.PlayerState.Status;
import dev.lull.controller.player.Session;
import dev.lull.hardware.Ended;
import dev.lull.hardware.Link;
import dev.lull.hardware.SleeveReport;
import dev.lull.hardware.SleeveReport.Counters;
import dev.lull.hardware.SleeveReport.Readings;
import dev.lull.hardware.SleeveReport.Sensors;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Library;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.Reading;
import dev.lull.patterns.Timeline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What Home Assistant makes of the states that the controller publishes, with the templates that
/// it is given and an engine of its template language.
final class HomeAssistantShowsTest {
  private static final long SECOND = 1_000_000_000L;
  private static final int LONGEST_STATE = 255;
  private static final Topics TOPICS = Topics.STANDARD;
  private static final JsonNode ENTITIES =
      JsonMapper.shared()
          .readTree(
              Discovery.of(
                      new HomeAssistantSettings(
                          HomeAssistantSettings.Discovery.ON, "homeassistant"),
                      new Device(
                          TOPICS,
                          "One row of four",
                          4,
                          "1",
                          Library.bundled(),
                          () -> Optional.of(new Sensors(true, true))))
                  .announcement()
                  .getFirst()
                  .payload()
                  .text())
          .path("cmps");

  /// Home Assistant does not look for templates in what a template gives.
  private static final Jinjava JINJA =
      new Jinjava(JinjavaConfig.newBuilder().withNestedInterpretationEnabled(false).build());

  private static final Link AT_REST = new Link.Idle(Ended.STOPPED);

  static Stream<Optional<Session>> sessions() {
    return Stream.of(
        Optional.empty(),
        Optional.of(session("petting", "Petting", 60 * SECOND)),
        Optional.of(session("petting", "Petting, for ever", Timeline.ENDLESS)),
        Optional.of(session("inline", "{{ 1 }} 'quoted' \"twice\" % \\ {% x %}", 60 * SECOND)),
        Optional.of(session("not-in-the-library", "n".repeat(100), 12 * 3600 * SECOND)));
  }

  static Stream<PlayerState> states() {
    return sessions()
        .flatMap(
            session ->
                Stream.of(Status.values())
                    .flatMap(status -> links().map(link -> state(status, session, link))));
  }

  private static Stream<Link> links() {
    return Stream.of(
        AT_REST, new Link.Armed(), new Link.Away("It is not there.", "Look. ".repeat(80)));
  }

  @ParameterizedTest
  @MethodSource("states")
  void everyEntityIsGivenWhatItAllows(PlayerState state) {
    String json = StateJson.state(state, 30 * SECOND);
    for (Map.Entry<String, JsonNode> entity : ENTITIES.properties()) {
      if (entity.getValue().path("stat_t").asString("").equals(TOPICS.state())) {
        assertAllowed(entity.getValue(), shown(entity.getKey(), json), json);
      }
    }
  }

  private static void assertAllowed(JsonNode entity, String shown, String json) {
    String what = entity.path("uniq_id").asString() + " is \"" + shown + "\" of " + json;
    boolean isUnknown = shown.equals("None") && !entity.path("p").asString().equals("number");
    if (entity.has("ops")) {
      assertTrue(
          isUnknown || entity.path("ops").valueStream().anyMatch(it -> it.asString().equals(shown)),
          what);
    } else if (entity.has("unit_of_meas")) {
      assertTrue(isUnknown || isWithin(entity, Double.parseDouble(shown)), what);
    } else {
      assertTrue(!shown.isBlank() && shown.length() <= LONGEST_STATE, what);
    }
  }

  private static boolean isWithin(JsonNode entity, double value) {
    return value >= entity.path("min").asDouble(0) && value <= entity.path("max").asDouble(100);
  }

  @Test
  void aSessionIsShownWithItsPatternAndProgress() {
    var session = session("petting", "Petting", 60 * SECOND);
    String json =
        StateJson.state(state(Status.PLAYING, Optional.of(session), AT_REST), 15 * SECOND);
    assertEquals("petting", shown("pattern", json));
    assertEquals("Petting", shown("now_playing", json));
    assertEquals("25", shown("progress", json));
    assertEquals("playing", shown("status", json));
    assertEquals("60", shown("intensity", json));
    assertEquals("80", shown("pace", json));
    assertEquals("The sleeve is at rest.", shown("link_status", json));
  }

  @Test
  void nothingIsShownAsPlayingWhileNothingPlays() {
    String json = StateJson.state(state(Status.IDLE, Optional.empty(), AT_REST), 0);
    assertEquals("None", shown("pattern", json));
    assertEquals("None", shown("now_playing", json));
    assertEquals("None", shown("progress", json));
  }

  @Test
  void anEndlessSessionHasNoProgressAndAnInlineOneNoNameToChoose() {
    var endless = session("inline", "Mine", Timeline.ENDLESS);
    String json = StateJson.state(state(Status.PLAYING, Optional.of(endless), AT_REST), SECOND);
    assertEquals("None", shown("pattern", json));
    assertEquals("Mine", shown("now_playing", json));
    assertEquals("None", shown("progress", json));
  }

  @Test
  void whatTheSleeveFeelsIsShownAndWhatItDoesNotSayIsUnknown() {
    String both = felt(OptionalDouble.of(31.5), OptionalDouble.of(4.95));
    assertEquals("31.5", shown("temperature", both));
    assertEquals("4.95", shown("supply", both));
    String cold = felt(OptionalDouble.of(0), OptionalDouble.empty());
    assertEquals("0.0", shown("temperature", cold));
    assertEquals("None", shown("supply", cold));
    String neither = felt(OptionalDouble.empty(), OptionalDouble.empty());
    assertEquals("None", shown("temperature", neither));
  }

  private static String felt(OptionalDouble temperature, OptionalDouble supply) {
    var readings = new Readings(temperature, supply);
    return StateJson.state(state(Status.IDLE, Optional.empty(), AT_REST, readings), 0);
  }

  @ParameterizedTest
  @CsvSource({"true, ON, online", "false, OFF, offline"})
  void theLinkAndTheAvailabilityFollowTheSleeve(boolean online, String link, String available) {
    String json = StateJson.online(online);
    assertEquals(link, shown("link", json));
    assertEquals(available, render(ENTITIES.at("/stop/avty/0/val_tpl").asString(), json));
  }

  private static String shown(String entity, String json) {
    return render(ENTITIES.path(entity).path("val_tpl").asString(), json);
  }

  private static String render(String template, String json) {
    Object value = JsonMapper.shared().readValue(json, Map.class);
    var result = JINJA.renderForResult(template, Map.of("value_json", value));
    assertEquals(List.of(), result.getErrors());
    return result.getOutput();
  }

  private static PlayerState state(Status status, Optional<Session> session, Link link) {
    return state(status, session, link, Readings.NONE);
  }

  private static PlayerState state(
      Status status, Optional<Session> session, Link link, Readings readings) {
    return new PlayerState(
        status,
        session,
        Optional.empty(),
        0.6,
        0.8,
        Optional.of(new Ending.Stopped("cmd/stop")),
        new SleeveReport(
            link, 4, Optional.empty(), new Counters(0, 0, 0, 0), Optional.empty(), readings));
  }

  private static Session session(String pattern, String title, long length) {
    return new Session(
        1,
        pattern,
        title,
        petting(),
        new From.Moment(0),
        length,
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  private static Timeline petting() {
    return switch (Library.bundled().find("petting").orElseThrow()) {
      case Reading.Read<Pattern>(Pattern read) ->
          read.on(Layouts.bundled("1x4").orElseThrow().arm());
      case Reading.Broken<Pattern>(var problems) -> throw new AssertionError(problems);
    };
  }
}
