package dev.lull.controller.cli;

import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Inbox;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sends one command to a controller and waits for its answer.
final class Asking {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final BrokerAddress broker;
  private final Topics topics;

  Asking(BrokerAddress broker, Topics topics) {
    this.broker = broker;
    this.topics = topics;
  }

  /// Sends a command and waits for its answer.
  ///
  /// @param topic where the command goes
  /// @return what the controller did, in its own words
  /// @throws Complaint if the broker does not let it through, or the controller refuses it or does
  ///     not answer within five seconds
  String ask(String topic, String payload) throws BrokerUnavailable {
    String client = "lull-cli-" + UUID.randomUUID();
    var reply = new Inbound.Reply(topics.answersFor(client), Bytes.of(client));
    var answer = new CompletableFuture<String>();
    try (var connection =
        MqttConnection.open(broker, client, Optional.empty(), new AnswerBox(answer, broker))) {
      connection.subscribe(List.of(reply.topic()));
      if (!connection.publish(Outbound.asking(topic, payload, reply))) {
        throw forbidden(topic);
      }
      return understood(await(answer));
    }
  }

  private Complaint forbidden(String topic) {
    return new Complaint(
        "The broker at %s does not let %s publish %s. Be another user, or give this one the right to."
            .formatted(
                broker.place(),
                broker.login().map(it -> "the user \"" + it.user() + "\"").orElse("everybody"),
                topic));
  }

  private String await(CompletableFuture<String> answer) {
    try {
      return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException silent) {
      throw new Complaint(
          ("No controller answers for %s/%s at %s within %d s. Start one (./lull run or"
                  + " ./lull demo), or name the right sleeve with --sleeve.")
              .formatted(topics.base(), topics.sleeve(), broker.place(), PATIENCE.toSeconds()));
    } catch (ExecutionException lost) {
      throw new Complaint(lost.getCause());
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new Complaint("Interrupted while waiting for the answer; the command was sent.");
    }
  }

  private static String understood(String answer) {
    JsonNode json = JsonMapper.shared().readTree(answer);
    if (json.path("status").asString("").equals("ok")) {
      return json.path("data").asString("");
    }
    throw new Complaint(json.path("error").asString(answer));
  }

  /// Completes with the first message that comes.
  private record AnswerBox(CompletableFuture<String> answer, BrokerAddress broker)
      implements Inbox {
    @Override
    public void arrived(Inbound message) {
      answer.complete(message.text());
    }

    @Override
    public void lost(String why) {
      answer.completeExceptionally(BrokerUnavailable.lost(broker, why));
    }
  }
}
