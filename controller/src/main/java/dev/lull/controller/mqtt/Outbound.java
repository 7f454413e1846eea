package dev.lull.controller.mqtt;

import dev.lull.controller.mqtt.Inbound.Reply;
import java.util.Optional;

/// A message to be published with quality of service 1.
///
/// @param retained    whether the broker keeps it for those who subscribe later
/// @param replyTo     where the answer to it is to go, if one is wanted
/// @param correlation the mark that ties a question and its answer together; empty if none
public record Outbound(
    String topic, Bytes payload, boolean retained, Optional<String> replyTo, Bytes correlation) {
  public static Outbound passing(String topic, String text) {
    return new Outbound(topic, Bytes.of(text), false, Optional.empty(), Bytes.NONE);
  }

  public static Outbound kept(String topic, String text) {
    return new Outbound(topic, Bytes.of(text), true, Optional.empty(), Bytes.NONE);
  }

  /// Takes a retained message away from the broker.
  public static Outbound clearing(String topic) {
    return kept(topic, "");
  }

  public static Outbound asking(String topic, String text, Reply reply) {
    return new Outbound(
        topic, Bytes.of(text), false, Optional.of(reply.topic()), reply.correlation());
  }

  public static Outbound answering(Reply reply, String text) {
    return new Outbound(
        reply.topic(), Bytes.of(text), false, Optional.empty(), reply.correlation());
  }
}
