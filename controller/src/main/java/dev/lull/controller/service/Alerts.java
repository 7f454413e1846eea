package dev.lull.controller.service;

import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.LatchWords;
import dev.lull.controller.player.PlayerState;
import dev.lull.hardware.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;

/// What is wrong with a sleeve, kept at the broker until it is over. Confined to the bridge's
/// thread.
final class Alerts {
  /// All that there may be, by the last level of their topics: the sleeve is not there, it is not
  /// fit for this configuration, it found a fault in itself, or an emergency stop holds it.
  static final List<String> NAMES = List.of("away", "refused", "fault", "latched");

  private final Topics topics;
  private Map<String, String> ofLink = Map.of();
  private Map<String, String> known = Map.of();

  Alerts(Topics topics) {
    this.topics = topics;
  }

  /// Everything that is wrong, and the clearing of everything that is not: for a broker that may
  /// keep what was wrong before.
  List<Outbound> all() {
    return NAMES.stream().map(this::message).toList();
  }

  /// Takes a new state in.
  ///
  /// @return what began to be wrong, and the clearing of what is over
  List<Outbound> note(PlayerState state) {
    Map<String, String> before = known;
    ofLink = wrong(state.sleeve().link()).orElse(ofLink);
    known = new HashMap<>(ofLink);
    if (state.status() == PlayerState.Status.LATCHED) {
      known.put("latched", json(LatchWords.WHAT, LatchWords.REMEDY));
    }
    List<Outbound> out = new ArrayList<>();
    for (String name : NAMES) {
      if (!text(before, name).equals(text(known, name))) {
        out.add(message(name));
      }
    }
    return out;
  }

  /// What is wrong by that link; empty if it does not tell, as while a sleeve is sought.
  private static Optional<Map<String, String>> wrong(Link link) {
    return switch (link) {
      case Link.Away(String what, String remedy) -> Optional.of(Map.of("away", json(what, remedy)));
      case Link.Refused(String what, String remedy) ->
          Optional.of(Map.of("refused", json(what, remedy)));
      case Link.Faulted(String what, String remedy) ->
          Optional.of(Map.of("fault", json(what, remedy)));
      case Link.Connecting() -> Optional.empty();
      case Link.Idle _, Link.Arming _, Link.Armed _, Link.Stopping _ -> Optional.of(Map.of());
    };
  }

  private Outbound message(String name) {
    return Outbound.kept(topics.alert(name), text(known, name));
  }

  private static String text(Map<String, String> wrong, String name) {
    return wrong.getOrDefault(name, "");
  }

  private static String json(String what, String remedy) {
    return JsonNodeFactory.instance.objectNode().put("what", what).put("remedy", remedy).toString();
  }
}
