package dev.lull.controller.service;

import dev.lull.controller.command.Asked;
import dev.lull.controller.command.Request;
import dev.lull.controller.command.RequestReader;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.Command;
import dev.lull.controller.player.Ending;
import dev.lull.controller.player.LinkWords;
import dev.lull.controller.player.Player;
import dev.lull.controller.player.PlayerState;
import dev.lull.controller.player.Session;
import dev.lull.hardware.Link;
import dev.lull.patterns.Arm;
import dev.lull.patterns.PatternDoesNotFit;
import dev.lull.patterns.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where commands are taken, understood, handed to the player and answered: each with exactly one
/// answer, to the topic its sender named if it named one, and to the event topic for all to see.
///
/// Confined to the bridge's thread.
final class Desk {
  private final Topics topics;
  private final RequestReader reader;
  private final Player player;
  private final Arm arm;
  private final Map<Long, Pending> pending = new HashMap<>();
  private long sessions;

  /// A play that waits for its first frame before it is answered.
  private record Pending(Inbound message, String transaction) {}

  Desk(Topics topics, RequestReader reader, Player player, Arm arm) {
    this.topics = topics;
    this.reader = reader;
    this.player = player;
    this.arm = arm;
  }

  List<String> subscriptions() {
    return List.of(topics.command("+"), topics.set("+"));
  }

  /// Whether the sleeve is there, so that a play would be taken.
  boolean canPlay(PlayerState state) {
    return switch (state.sleeve().link()) {
      case Link.Idle _, Link.Arming _, Link.Armed _, Link.Stopping _ -> true;
      case Link.Away _, Link.Connecting _, Link.Refused _ -> false;
    };
  }

  /// Serves one message.
  ///
  /// @param overtaken whether a stop came in after it
  /// @param state     what the player last said of itself
  /// @return what is to be published for it
  List<Outbound> serve(Inbound message, boolean overtaken, PlayerState state) {
    if (message.isClearing()) {
      return List.of();
    }
    if (message.retained()) {
      return refuseRetained(message);
    }
    return switch (asked(message)) {
      case Asked.Refused(String why, String transaction) ->
          answer(message, new Answer.Refused(verb(message), why, transaction));
      case Asked.Understood(Request request, String transaction) ->
          handOver(request, new Pending(message, transaction), overtaken, state);
    };
  }

  List<Outbound> started(Session session) {
    List<Outbound> out = new ArrayList<>();
    Optional.ofNullable(pending.remove(session.number()))
        .ifPresent(play -> out.addAll(done(play, "Playing " + session.title() + ".")));
    out.add(Outbound.passing(topics.event(), EventJson.started(session)));
    return out;
  }

  List<Outbound> ended(Session session, Ending ending) {
    List<Outbound> out = new ArrayList<>();
    Optional.ofNullable(pending.remove(session.number()))
        .ifPresent(play -> out.addAll(refused(play, neverBegan(ending))));
    out.add(Outbound.passing(topics.event(), EventJson.ended(session, ending)));
    return out;
  }

  private Asked asked(Inbound message) {
    return switch (verb(message)) {
      case "cmd/play" -> reader.play(message.text());
      case "cmd/stop" -> reader.stop();
      case "set/intensity" -> reader.intensity(message.text());
      case "set/pace" -> reader.pace(message.text());
      default ->
          new Asked.Refused(
              "There is no command \"%s\". There are: cmd/play, cmd/stop, set/intensity, set/pace."
                  .formatted(verb(message)),
              "");
    };
  }

  private List<Outbound> handOver(
      Request request, Pending asked, boolean overtaken, PlayerState state) {
    return switch (request) {
      case Request.Play _ when overtaken -> refused(asked, neverBegan(new Ending.Overtaken()));
      case Request.Play play -> play(play, asked, state);
      // The stop itself was handed over as it arrived, ahead of everything that waits here.
      case Request.Stop _ -> done(asked, "Stopped.");
      case Request.SetIntensity(double intensity) -> {
        player.submit(new Command.SetIntensity(intensity));
        yield done(asked, "Intensity glides to %d %%.".formatted(Math.round(100 * intensity)));
      }
      case Request.SetPace(double pace) -> {
        player.submit(new Command.SetPace(pace));
        yield done(asked, "Pace glides to %d %%.".formatted(Math.round(100 * pace)));
      }
    };
  }

  private List<Outbound> play(Request.Play play, Pending asked, PlayerState state) {
    if (!canPlay(state)) {
      return refused(asked, LinkWords.of(state.sleeve().link()));
    }
    try {
      Session session = session(play);
      pending.put(session.number(), asked);
      player.submit(new Command.Play(session));
      return List.of();
    } catch (PatternDoesNotFit tooLong) {
      return refused(asked, tooLong.getMessage());
    }
  }

  private Session session(Request.Play play) {
    Timeline timeline = play.pattern().on(arm);
    return new Session(
        ++sessions,
        play.id(),
        play.pattern().name(),
        timeline,
        Math.min(timeline.length(), play.options().playTime().orElse(Timeline.ENDLESS)),
        play.options().intensity(),
        play.options().pace());
  }

  private List<Outbound> refuseRetained(Inbound message) {
    List<Outbound> out = new ArrayList<>();
    out.add(Outbound.clearing(message.topic()));
    out.addAll(
        answer(
            message,
            new Answer.Refused(
                verb(message),
                "A retained command is never obeyed, for it would act again at every start; it was cleared. Send it without retain.",
                "")));
    return out;
  }

  private static String neverBegan(Ending ending) {
    return switch (ending) {
      case Ending.Overtaken(), Ending.Stopped _ -> "A stop came after this play and overtook it.";
      case Ending.Replaced() -> "Another play came after this one and took its place.";
      case Ending.Interrupted(String what) -> what;
      case Ending.Finished() -> "It was over before it began.";
    };
  }

  private List<Outbound> done(Pending asked, String what) {
    return answer(
        asked.message(), new Answer.Done(verb(asked.message()), what, asked.transaction()));
  }

  private List<Outbound> refused(Pending asked, String error) {
    return answer(
        asked.message(), new Answer.Refused(verb(asked.message()), error, asked.transaction()));
  }

  private List<Outbound> answer(Inbound message, Answer answer) {
    List<Outbound> out = new ArrayList<>();
    message
        .reply()
        .ifPresent(reply -> out.add(Outbound.answering(reply, answer.json().toString())));
    out.add(Outbound.passing(topics.event(), EventJson.answer(answer)));
    return out;
  }

  /// The last two levels of the topic, such as `cmd/play`.
  private static String verb(Inbound message) {
    String topic = message.topic();
    return topic.substring(topic.lastIndexOf('/', topic.lastIndexOf('/') - 1) + 1);
  }
}
