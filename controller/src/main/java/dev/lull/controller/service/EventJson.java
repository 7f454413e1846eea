package dev.lull.controller.service;

import dev.lull.controller.player.Ending;
import dev.lull.controller.player.Session;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What happened, as those who watch a sleeve read it.
final class EventJson {
  private EventJson() {}

  static String answer(Answer answer) {
    ObjectNode json = event("answer");
    json.setAll(answer.json());
    return json.toString();
  }

  static String started(Session session) {
    return about(event("started"), session).toString();
  }

  static String ended(Session session, Ending ending) {
    return ended(about(event("ended"), session), ending);
  }

  private static String ended(ObjectNode json, Ending ending) {
    json.put("how", how(ending));
    why(ending).ifPresent(why -> json.put("why", why));
    return json.toString();
  }

  static String started(String stream) {
    return event("started").put("stream", stream).toString();
  }

  static String ended(String stream, Ending ending) {
    return ended(event("ended").put("stream", stream), ending);
  }

  /// A word for how a session ended.
  static String how(Ending ending) {
    return switch (ending) {
      case Ending.Finished() -> "finished";
      case Ending.Stopped _ -> "stopped";
      case Ending.Replaced() -> "replaced";
      case Ending.Interrupted _ -> "interrupted";
      case Ending.Overtaken() -> "overtaken";
    };
  }

  private static Optional<String> why(Ending ending) {
    return switch (ending) {
      case Ending.Stopped(String by) -> Optional.of("stopped by " + by);
      case Ending.Interrupted(String what) -> Optional.of(what);
      case Ending.Finished(), Ending.Replaced(), Ending.Overtaken() -> Optional.empty();
    };
  }

  private static ObjectNode event(String kind) {
    return JsonNodeFactory.instance.objectNode().put("event", kind);
  }

  private static ObjectNode about(ObjectNode json, Session session) {
    return json.put("pattern", session.pattern()).put("name", session.title());
  }
}
