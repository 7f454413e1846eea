package dev.lull.controller.cli;

import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Inbox;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the events of a sleeve say of one stream.
final class StreamFate implements Inbox {
  private final String id;
  private volatile boolean begun;
  private volatile boolean finished;
  private volatile Optional<String> complaint = Optional.empty();

  StreamFate(String id) {
    this.id = id;
  }

  /// Whether the stream has the sleeve, or had it.
  boolean hasBegun() {
    return begun;
  }

  /// Whether it was felt to its end.
  boolean isFinished() {
    return finished;
  }

  /// @throws Complaint if it was refused, or ended by another than its sender
  void complain() {
    complaint.ifPresent(
        why -> {
          throw new Complaint(why);
        });
  }

  @Override
  public void arrived(Inbound message) {
    try {
      note(JsonMapper.shared().readTree(message.text()));
    } catch (JacksonException foreign) {
      // Whoever publishes there what is no event tells us nothing.
      return;
    }
  }

  @Override
  public void lost(String why) {
    complaint = Optional.of("The broker is gone: " + why + ".");
  }

  private void note(JsonNode event) {
    if (event.path("command").asString("").equals("stream/" + id)) {
      complaint = Optional.of(event.path("error").asString("The stream was refused."));
    } else if (event.path("stream").asString("").equals(id)) {
      begun = true;
      noteEnd(event);
    }
  }

  private void noteEnd(JsonNode event) {
    if (event.path("how").asString("").equals("finished")) {
      finished = true;
    } else if (event.path("event").asString("").equals("ended")) {
      String why = event.path("why").asString("").replaceAll("\\.$", "");
      complaint = Optional.of("The stream is over: " + why + ".");
    }
  }
}
