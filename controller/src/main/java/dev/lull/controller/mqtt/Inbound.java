package dev.lull.controller.mqtt;

import java.util.Optional;
import java.util.function.Predicate;

/// A message as it came from a broker.
///
/// @param retained whether the broker had kept it from before
/// @param reply    where the sender wants an answer, if it does
/// @param contentType what an MQTT 5 sender says that the payload is; empty if it says nothing
public record Inbound(
    String topic, Bytes payload, boolean retained, Optional<Reply> reply, String contentType) {

  /// Where and with which mark an MQTT 5 client wants its answer.
  ///
  /// @param correlation the sender's mark, given back as it came; empty if there was none
  public record Reply(String topic, Bytes correlation) {}

  /// Whether somebody took a retained message away, which is no message of its own.
  public boolean isClearing() {
    return retained && payload.isEmpty();
  }

  /// The same, but as if nobody wanted an answer where none may go.
  public Inbound answeredOnlyWhere(Predicate<String> may) {
    return reply.isEmpty() || may.test(reply.get().topic())
        ? this
        : new Inbound(topic, payload, retained, Optional.empty(), contentType);
  }

  public String text() {
    return payload.text();
  }
}
