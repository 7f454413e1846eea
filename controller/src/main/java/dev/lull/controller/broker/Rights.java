package dev.lull.controller.broker;

import dev.lull.controller.command.Verb;
import dev.lull.controller.library.PatternVerb;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.pairing.Right;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who may publish and read what.
///
/// Topics come as the broker has them: with dots between their levels, `*` for any one level and
/// `#` for all that follow.
final class Rights {
  private static final String BRIDGE = "bridge.";
  private static final String STREAM = "stream.";
  private static final List<String> OPEN_TO_ALL = List.of("cmd.", "set.", STREAM, "answer.");
  private static final int LONGEST_LEVEL = 64;

  private final String base;
  private final String sleeve;
  private final Map<String, Right> commands = new HashMap<>();
  private final Map<String, Right> requests = new HashMap<>();

  Rights(Topics topics) {
    this.base = topics.base() + ".";
    this.sleeve = topics.sleeve() + ".";
    for (Verb verb : Verb.values()) {
      commands.put(dotted(verb.topic()), needed(verb));
    }
    for (PatternVerb verb : PatternVerb.values()) {
      requests.put("request." + dotted(verb.topic()), Right.LOOK_AFTER);
    }
  }

  boolean mayPublish(Guest guest, String address) {
    return switch (guest) {
      case Guest.OurController() -> isTopic(address);
      case Guest.Neighbour() -> isTopic(address) && !isOurs(address);
      case Guest.Paired(var client) -> needed(address).filter(client.may()::includes).isPresent();
    };
  }

  /// Whether a guest may subscribe to a topic, or to all that fit a filter.
  boolean mayRead(Guest guest, String address) {
    return switch (guest) {
      case Guest.OurController(), Guest.Neighbour() -> isTopic(address);
      case Guest.Paired _ -> address.startsWith(base);
    };
  }

  /// The least right of a client that may publish there; none if no client ever may.
  Optional<Right> needed(String address) {
    if (!address.startsWith(base)) {
      return Optional.empty();
    }
    int sleeveEnd = address.indexOf('.', base.length());
    if (sleeveEnd < 0 || sleeveEnd - base.length() > LONGEST_LEVEL) {
      return Optional.empty();
    }
    String below = address.substring(sleeveEnd + 1);
    if (address.startsWith(BRIDGE, base.length())) {
      return Optional.ofNullable(requests.get(below));
    }
    return isStream(below) ? Optional.of(Right.STREAM) : Optional.ofNullable(commands.get(below));
  }

  /// Whether a message there stops.
  boolean stops(String address) {
    return needed(address).filter(it -> it == Right.STOP).isPresent();
  }

  /// Whether a message there is of a live stream.
  boolean streams(String address) {
    return needed(address).filter(it -> it == Right.STREAM).isPresent();
  }

  /// Whether a message there may let something be felt, or changes what will be.
  boolean moves(String address) {
    return needed(address).filter(it -> !Right.STOP.includes(it)).isPresent();
  }

  /// Whether it is this controller's own to say.
  private boolean isOurs(String address) {
    if (address.startsWith(base + BRIDGE)) {
      return !address.startsWith("request.", base.length() + BRIDGE.length());
    }
    String own = base + sleeve;
    return address.startsWith(own)
        && OPEN_TO_ALL.stream().noneMatch(it -> address.startsWith(it, own.length()));
  }

  private static Right needed(Verb verb) {
    return switch (verb) {
      case STOP, ESTOP -> Right.STOP;
      case PLAY, PAUSE, RESUME, CLEAR, INTENSITY, PACE -> Right.PLAY;
    };
  }

  private static boolean isStream(String below) {
    return below.startsWith(STREAM)
        && below.indexOf('.', STREAM.length()) < 0
        && below.length() <= STREAM.length() + LONGEST_LEVEL;
  }

  /// Some addresses are the broker's own.
  private static boolean isTopic(String address) {
    return !address.startsWith("activemq") && !address.contains("::");
  }

  private static String dotted(String topic) {
    return topic.replace('/', '.');
  }
}
