package dev.lull.controller.service;

import dev.lull.controller.player.Ending;
import dev.lull.controller.player.LinkWords;
import dev.lull.controller.player.PlayerState;
import dev.lull.controller.player.Session;
import dev.lull.hardware.SleeveReport.Readings;
import dev.lull.patterns.Timeline;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The retained state of a sleeve, as those who watch it read it.
final class StateJson {
  private static final double NANOS_PER_SECOND = 1e9;

  private StateJson() {}

  /// @param position nanos of sleeve time that the session has come to
  static String state(PlayerState state, long position) {
    ObjectNode json = object();
    json.put("status", state.status().name().toLowerCase(Locale.ROOT));
    state.session().ifPresent(session -> putSession(json, session, position));
    state.stream().ifPresent(id -> json.put("stream", id));
    json.put("intensity", percent(state.intensity()));
    json.put("pace", percent(state.pace()));
    state.lastEnding().ifPresent(ending -> putEnding(json, ending));
    json.put("link", state.obstacle().orElseGet(() -> LinkWords.of(state.sleeve().link())));
    putReadings(json, state.sleeve().readings());
    return json.toString();
  }

  static String online(boolean online) {
    return object().put("state", online ? "online" : "offline").toString();
  }

  private static void putSession(ObjectNode json, Session session, long position) {
    json.put("pattern", session.pattern());
    json.put("name", session.title());
    json.put("elapsed", Math.round(position / NANOS_PER_SECOND));
    if (session.length() != Timeline.ENDLESS) {
      json.put("length", Math.round(session.length() / NANOS_PER_SECOND));
      json.put("progress", percent((double) position / session.length()));
    }
  }

  private static void putEnding(ObjectNode json, Ending ending) {
    json.put("last_ending", EventJson.how(ending));
    if (ending instanceof Ending.Stopped(String by)) {
      json.put("stopped_by", by);
    }
  }

  private static void putReadings(ObjectNode json, Readings readings) {
    readings.temperature().ifPresent(celsius -> json.put("temperature", celsius));
    readings.supply().ifPresent(volts -> json.put("supply", volts));
  }

  private static long percent(double share) {
    return Math.round(100 * share);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
