package dev.lull.controller.demo;

import dev.lull.controller.render.Times;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a controller says of itself on its state topic, as far as the screen shows it.
///
/// @param name      the pattern's name, if one plays
/// @param elapsed   seconds that have been played
/// @param length    seconds that it plays in all, if it ends
/// @param intensity per cent
/// @param pace      per cent
/// @param ended     how the session before ended, such as `stopped`
public record Playing(
    String status,
    Optional<String> name,
    int elapsed,
    Optional<Integer> length,
    int intensity,
    int pace,
    String link,
    Optional<String> ended) {

  private static final long SECOND = 1_000_000_000;

  public static final Playing NOTHING =
      new Playing("idle", Optional.empty(), 0, Optional.empty(), 100, 100, "", Optional.empty());

  /// Once the broker is gone nothing is heard of the controller any more, which may play on.
  static final Playing UNHEARD =
      new Playing("unheard", Optional.empty(), 0, Optional.empty(), 100, 100, "", Optional.empty());

  /// Reads a state; what is none is taken for nothing that plays.
  static Playing read(String state) {
    try {
      JsonNode json = JsonMapper.shared().readTree(state);
      return json.isObject() ? of(json) : NOTHING;
    } catch (JacksonException _) {
      return NOTHING;
    }
  }

  private static Playing of(JsonNode json) {
    return new Playing(
        json.path("status").asString(""),
        json.path("name").asStringOpt(),
        json.path("elapsed").asInt(0),
        json.path("length").isNumber()
            ? Optional.of(json.path("length").asInt(0))
            : Optional.empty(),
        json.path("intensity").asInt(0),
        json.path("pace").asInt(0),
        json.path("link").asString(""),
        json.path("last_ending").asStringOpt());
  }

  /// Whether nothing plays because somebody or something put an end to it: it is not to begin again
  /// by itself.
  public boolean isStopped() {
    return name.isEmpty() && ended.filter(it -> !it.equals("finished")).isPresent();
  }

  /// Whether an emergency stop holds the sleeve at rest.
  boolean isHeld() {
    return status.equals("latched");
  }

  boolean isUnheard() {
    return equals(UNHEARD);
  }

  /// Such as `Slow stroke  ━━━━───────  0:23 of 10:00`.
  String line(int barWidth) {
    if (isUnheard()) {
      return "The broker is gone, and with it all news of what plays.";
    }
    if (name.isEmpty()) {
      return "Nothing plays.";
    }
    int whole = length.orElse(elapsed);
    String time = clock(elapsed, whole) + length.map(it -> " of " + clock(it, whole)).orElse("");
    String bar = length.map(it -> bar(barWidth, (double) elapsed / it) + "  ").orElse("");
    return name.get() + "  " + bar + time;
  }

  private static String bar(int width, double share) {
    int done = (int) Math.round(Math.clamp(share, 0.0, 1.0) * width);
    return "━".repeat(done) + "─".repeat(width - done);
  }

  private static String clock(int seconds, int length) {
    return Times.clock(seconds * SECOND, length * SECOND);
  }
}
