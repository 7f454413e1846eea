package dev.lull.controller.cli;

import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Inbox;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the events of sleeves say of one stream.
final class StreamFate implements Inbox {
  private final String id;
  private final Map<String, Fate> fates = new ConcurrentHashMap<>();
  private volatile Optional<String> lost = Optional.empty();

  /// What became of the stream at one sleeve.
  private sealed interface Fate {
    /// It is felt.
    record Begun() implements Fate {}

    /// It was felt to its end.
    record Finished() implements Fate {}

    /// It was refused, or ended by another than its sender.
    record Failed(String why) implements Fate {}
  }

  StreamFate(String id) {
    this.id = id;
  }

  /// Whether a sleeve has said anything of it.
  boolean hasBegun() {
    return !fates.isEmpty();
  }

  /// Whether it was felt to its end by all who felt it, and by one at least.
  boolean isFinished() {
    return fates.containsValue(new Fate.Finished()) && !fates.containsValue(new Fate.Begun());
  }

  /// Throws if no sleeve follows the stream any more.
  ///
  /// @throws Complaint with what the last sleeve said of it
  void complain() {
    lost.ifPresent(StreamFate::complain);
    Optional<Fate> good =
        fates.values().stream().filter(it -> !(it instanceof Fate.Failed)).findAny();
    if (good.isEmpty()) {
      fates.values().stream()
          .map(Fate.Failed.class::cast)
          .findAny()
          .ifPresent(it -> complain(it.why()));
    }
  }

  private static void complain(String why) {
    throw new Complaint(why);
  }

  @Override
  public void arrived(Inbound message) {
    try {
      note(message.topic(), JsonMapper.shared().readTree(message.text()));
    } catch (JacksonException foreign) {
      // Whoever publishes there what is no event tells us nothing.
      return;
    }
  }

  @Override
  public void lost(String why) {
    giveUp("The broker is gone: " + why + ".");
  }

  /// Nobody can follow it.
  ///
  /// @param why as a sentence
  void giveUp(String why) {
    lost = lost.or(() -> Optional.of(why));
  }

  private void note(String sleeve, JsonNode event) {
    if (event.path("command").asString("").equals("stream/" + id)) {
      // One that is over there is refused what still comes; why it is over was said, or will be.
      String why = event.path("error").asString("The stream was refused.");
      fates.putIfAbsent(sleeve, new Fate.Failed(why));
    } else if (event.path("stream").asString("").equals(id)) {
      fates.put(sleeve, fate(event));
    }
  }

  private static Fate fate(JsonNode event) {
    if (event.path("how").asString("").equals("finished")) {
      return new Fate.Finished();
    }
    if (event.path("event").asString("").equals("ended")) {
      String why = event.path("why").asString("").replaceAll("\\.$", "");
      return new Fate.Failed("The stream is over: " + why + ".");
    }
    return new Fate.Begun();
  }
}
