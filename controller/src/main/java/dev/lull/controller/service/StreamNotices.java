package dev.lull.controller.service;

import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.Ending;
import dev.lull.controller.player.Streamed;
import java.util.List;

/// What is published about live streams, whose messages are not answered one by one.
final class StreamNotices {
  private static final String RETAINED_STREAM =
      "A retained message of a stream is never felt, for it would come again at every start; it was"
          + " cleared. Send streams without retain.";

  private final Topics topics;
  private final boolean isBrokerOurs;

  StreamNotices(Topics topics, boolean isBrokerOurs) {
    this.topics = topics;
    this.isBrokerOurs = isBrokerOurs;
  }

  /// What there is to say of something that happened.
  List<Outbound> of(Streamed what) {
    return switch (what) {
      case Streamed.Started(String id) ->
          List.of(Outbound.passing(topics.event(), EventJson.started(id)));
      case Streamed.Ended(String id, Ending ending) -> ended(id, ending);
      case Streamed.Refused(String id, String why) -> List.of(refusal(id, why));
    };
  }

  /// A stream to all sleeves is not cleared by each of them, but where the broker is.
  private List<Outbound> ended(String id, Ending ending) {
    Outbound event = Outbound.passing(topics.event(), EventJson.ended(id, ending));
    return Topics.isForAll(id) && !isBrokerOurs
        ? List.of(event)
        : List.of(Outbound.clearing(topics.stream(id)), event);
  }

  /// Takes a retained message of a stream away.
  List<Outbound> clear(String topic) {
    return List.of(Outbound.clearing(topic), refusal(topics.streamOf(topic), RETAINED_STREAM));
  }

  private Outbound refusal(String id, String why) {
    return Outbound.passing(
        topics.event(), EventJson.answer(new Answer.Refused("stream/" + id, why, "")));
  }
}
