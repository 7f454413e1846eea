package dev.lull.controller.service;

import dev.lull.controller.library.LibraryAnswer;
import dev.lull.controller.library.PatternVerb;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Where requests about patterns are taken and handed to the [Clerk]. Confined to the bridge's
/// thread.
final class Requests {
  private static final String RETAINED =
      "A retained request is never served, for it would act again at every start; it was cleared."
          + " Send it without retain.";
  private static final String BUSY =
      "Too many requests wait for the disk. Send it again in a moment.";

  private final Topics topics;
  private final Clerk clerk;
  private final Map<String, PatternVerb> verbs = new TreeMap<>();

  Requests(Topics topics, Clerk clerk) {
    this.topics = topics;
    this.clerk = clerk;
    for (PatternVerb verb : PatternVerb.values()) {
      verbs.put(topics.request(verb), verb);
    }
  }

  /// The topics that requests come on.
  List<String> subscriptions() {
    return List.copyOf(verbs.keySet());
  }

  /// Whether a message is one of them.
  boolean has(Inbound message) {
    return verbs.containsKey(message.topic());
  }

  /// Takes one.
  ///
  /// @return what is to be published for it at once
  List<Outbound> serve(Inbound message) {
    PatternVerb verb = verbs.get(message.topic());
    if (message.isClearing()) {
      return List.of();
    }
    if (message.retained()) {
      return List.of(
          Outbound.clearing(message.topic()),
          Clerk.answer(topics, verb, message, LibraryAnswer.refused(RETAINED), ""));
    }
    return clerk.take(verb, message)
        ? List.of()
        : List.of(Clerk.answer(topics, verb, message, LibraryAnswer.refused(BUSY), ""));
  }
}
