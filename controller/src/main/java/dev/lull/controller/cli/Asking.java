package dev.lull.controller.cli;

import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.Handover;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Inbox;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sends one command to a controller and waits for its answer.
final class Asking {
  /// Where something is in a line of JSON that the user has not written.
  private static final Pattern OURS = Pattern.compile("(?m)^command:1:\\d+: ");

  private final BrokerAddress broker;
  private final Topics topics;
  private final Unanswered unanswered;

  Asking(BrokerAddress broker, Topics topics) {
    this.broker = broker;
    this.topics = topics;
    this.unanswered = new Unanswered(broker, topics);
  }

  /// Sends a command and waits for its answer.
  ///
  /// @param topic where the command goes
  /// @return what the controller did, in its own words
  /// @throws Complaint if the broker does not let it or its answer through, or the controller
  ///     refuses it or does not answer within five seconds
  String ask(String topic, String payload) throws BrokerUnavailable {
    String client = "lull-cli-" + UUID.randomUUID();
    var reply = new Inbound.Reply(topics.answersFor(client), Bytes.of(client));
    var answer = new CompletableFuture<String>();
    try (var connection =
        MqttConnection.open(broker, client, Optional.empty(), new AnswerBox(answer, broker))) {
      boolean isHeard = connection.subscribe(List.of(reply.topic()));
      Handover handover = connection.hand(Outbound.asking(topic, payload, reply));
      if (handover == Handover.FORBIDDEN) {
        throw unanswered.forbidden(topic);
      }
      if (!isHeard) {
        throw unanswered.notToBeHeard(topic, topics.answersFor("#"));
      }
      return understood(await(answer, handover));
    }
  }

  private String await(CompletableFuture<String> answer, Handover handover) {
    try {
      return answer.get(Unanswered.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException silent) {
      throw handover == Handover.UNHEARD
          ? unanswered.unheard()
          : unanswered.silent(topics.answersFor("#"));
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
    throw new Complaint(OURS.matcher(json.path("error").asString(answer)).replaceAll(""));
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
