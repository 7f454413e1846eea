package dev.lull.controller.service;

import dev.lull.controller.command.Asked;
import dev.lull.controller.command.Request;
import dev.lull.controller.command.RequestReader;
import dev.lull.controller.command.Verb;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.Command;
import dev.lull.controller.player.Ending;
import dev.lull.controller.player.LatchWords;
import dev.lull.controller.player.Player;
import dev.lull.controller.player.PlayerState;
import dev.lull.controller.player.Session;
import dev.lull.controller.player.Streamed;
import dev.lull.hardware.Link;
import dev.lull.patterns.PatternDoesNotFit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Where commands are taken, understood, handed to the player and answered: each with exactly one
/// answer, to the topic its sender named if it named one, and to the event topic for all to see.
///
/// Confined to the bridge's thread.
final class Desk {
  private static final String OVERTAKEN =
      "A stop came after this command or together with it, and the stop counts. Send the command"
          + " again if it is meant.";
  private static final String LATE =
      "This command was held up on its way, perhaps for more than 2 s. Send it again if it is still"
          + " meant.";
  private static final String RETAINED =
      "A retained command is never obeyed, for it would act again at every start; it was cleared."
          + " Send it without retain.";

  private final Topics topics;
  private final RequestReader reader;
  private final Player player;
  private final StreamNotices streams;
  private final NewSessions made;
  private final Map<String, Verb> verbs = new TreeMap<>();
  private final Map<Long, Pending> pending = new HashMap<>();
  private final Transactions begun = new Transactions();

  /// A command that is still to be answered.
  private record Pending(Verb verb, Optional<Inbound.Reply> reply, String transaction) {}

  /// Opens the desk.
  ///
  /// @param isBrokerOurs whether the broker runs in this controller
  Desk(
      Topics topics,
      RequestReader reader,
      Player player,
      Rehearsal rehearsal,
      boolean isBrokerOurs) {
    this.topics = topics;
    this.reader = reader;
    this.player = player;
    this.made = new NewSessions(rehearsal);
    this.streams = new StreamNotices(topics, isBrokerOurs);
    for (Verb verb : Verb.values()) {
      verbs.put(topics.of(verb), verb);
    }
    for (Verb stop : List.of(Verb.STOP, Verb.ESTOP)) {
      verbs.put(topics.toAll().of(stop), stop);
    }
  }

  /// The topics that commands come on, one by one: the embedded broker forgets to mark what is
  /// retained for those who subscribe with a wildcard, and a retained command must be known as one.
  /// Streams have ids that nobody knows before, and so a wildcard; theirs are cleared at their
  /// ends.
  List<String> subscriptions() {
    List<String> filters = new ArrayList<>(verbs.keySet());
    filters.add(topics.stream("+"));
    filters.add(topics.stream(Topics.ALL + "+"));
    return filters;
  }

  /// Whether the sleeve is there and not latched, so that a play would be taken.
  boolean canPlay(PlayerState state) {
    return state.obstacle().isEmpty();
  }

  /// Serves one message.
  ///
  /// @param state what the player last said of itself
  /// @return what is to be published for it
  List<Outbound> serve(Inbound message, Timeliness timeliness, PlayerState state) {
    Verb verb = verbs.get(message.topic());
    if (topics.isStream(message.topic()) && message.retained() && !message.isClearing()) {
      return streams.clear(message.topic());
    }
    if (verb == null || message.isClearing()) {
      return List.of();
    }
    if (message.retained()) {
      return clearRetained(message.topic(), new Pending(verb, message.reply(), ""));
    }
    return switch (reader.read(verb, message.payload().text())) {
      case Asked.Refused(String why, String transaction) ->
          refused(new Pending(verb, message.reply(), transaction), why);
      case Asked.Understood(Request request, String transaction) ->
          handOver(request, new Pending(verb, message.reply(), transaction), timeliness, state);
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
        .ifPresent(
            play -> {
              begun.remove(play.transaction());
              out.addAll(refused(play, neverBegan(ending)));
            });
    out.add(Outbound.passing(topics.event(), EventJson.ended(session, ending)));
    return out;
  }

  /// What there is to say of a live stream.
  List<Outbound> streamed(Streamed what) {
    return streams.of(what);
  }

  private List<Outbound> handOver(
      Request request, Pending asked, Timeliness timeliness, PlayerState state) {
    return switch (timeliness) {
      case IN_TIME -> handOver(request, asked, state);
      case OVERTAKEN ->
          request instanceof Request.Play || request instanceof Request.Resume
              ? refused(asked, OVERTAKEN)
              : handOver(request, asked, state);
      case LATE -> moves(request) ? refused(asked, LATE) : handOver(request, asked, state);
    };
  }

  /// Whether a request can make the sleeve move, or move more.
  private static boolean moves(Request request) {
    return switch (request) {
      case Request.Play _,
          Request.Resume _,
          Request.Clear _,
          Request.SetIntensity _,
          Request.SetPace _ ->
          true;
      case Request.Stop _, Request.EmergencyStop _, Request.Pause _ -> false;
    };
  }

  private List<Outbound> handOver(Request request, Pending asked, PlayerState state) {
    return switch (request) {
      case Request.Play _ when begun.contains(asked.transaction()) ->
          done(asked, "This play was taken before; it is not begun a second time.");
      case Request.Play play -> play(play, asked, state);
      case Request.Clear _ -> clear(asked, state);
      case Request.Pause _ -> pause(asked, state);
      case Request.Resume _ -> resume(asked, state);
      // The stop itself was handed over as it arrived, ahead of everything that waits here.
      case Request.Stop _ -> stopped(asked, "Stopped.");
      case Request.EmergencyStop _ -> stopped(asked, "Stopped. " + LatchWords.REMEDY);
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

  /// What has not been said to play by now was overtaken, even if it began just before the stop.
  private List<Outbound> stopped(Pending asked, String what) {
    List<Outbound> out = new ArrayList<>(done(asked, what));
    for (Pending play : pending.values()) {
      begun.remove(play.transaction());
      out.addAll(refused(play, OVERTAKEN));
    }
    pending.clear();
    return out;
  }

  /// A play that was taken and has not begun yet can be paused as well.
  private List<Outbound> pause(Pending asked, PlayerState state) {
    if (state.session().isEmpty() && state.stream().isEmpty() && pending.isEmpty()) {
      return refused(asked, "Nothing plays, so nothing can be paused.");
    }
    player.submit(new Command.Pause());
    return done(
        asked,
        state.status() == PlayerState.Status.STREAMING && pending.isEmpty()
            ? "The stream fades. It cannot be resumed; its sender may begin another."
            : "Paused. Unless it is resumed it ends after 10 min.");
  }

  private List<Outbound> resume(Pending asked, PlayerState state) {
    if (state.session().isEmpty() && pending.isEmpty()) {
      return refused(asked, "Nothing is paused, so nothing can be resumed. Send a play.");
    }
    Optional<String> obstacle = state.obstacle();
    if (obstacle.isPresent()) {
      return refused(asked, obstacle.get());
    }
    player.submit(new Command.Resume());
    return done(asked, "Resumed.");
  }

  private List<Outbound> clear(Pending asked, PlayerState state) {
    player.submit(new Command.Clear());
    return done(
        asked,
        state.sleeve().link() instanceof Link.Faulted(String what, String _)
            ? "The sleeve is asked to forget this fault: " + what
            : "The sleeve has no fault.");
  }

  private List<Outbound> play(Request.Play play, Pending asked, PlayerState state) {
    Optional<String> obstacle = state.obstacle();
    if (obstacle.isPresent()) {
      return refused(asked, obstacle.get());
    }
    try {
      return begin(made.of(play), asked);
    } catch (PatternDoesNotFit tooLong) {
      return refused(asked, tooLong.getMessage());
    }
  }

  private List<Outbound> begin(Session session, Pending asked) {
    Optional<String> tooLate = NewSessions.tooLate(session);
    if (tooLate.isPresent()) {
      return refused(asked, tooLate.get());
    }
    pending.put(session.number(), asked);
    begun.add(asked.transaction());
    player.submit(new Command.Play(session));
    return List.of();
  }

  private List<Outbound> clearRetained(String topic, Pending asked) {
    List<Outbound> out = new ArrayList<>();
    out.add(Outbound.clearing(topic));
    out.addAll(
        switch (asked.verb()) {
          case STOP -> stopped(asked, "Stopped. The stop was retained and was cleared.");
          case ESTOP ->
              stopped(
                  asked, "Stopped. The stop was retained and was cleared. " + LatchWords.REMEDY);
          case PLAY, PAUSE, RESUME, INTENSITY, PACE, CLEAR -> refused(asked, RETAINED);
        });
    return out;
  }

  private static String neverBegan(Ending ending) {
    return switch (ending) {
      case Ending.Overtaken(), Ending.Stopped _ -> OVERTAKEN;
      case Ending.Replaced() -> "Another play came after this one and took its place.";
      case Ending.Interrupted(String what) -> what;
      case Ending.Finished() -> "It was over before it began.";
    };
  }

  private List<Outbound> done(Pending asked, String what) {
    return answer(asked, new Answer.Done(asked.verb().topic(), what, asked.transaction()));
  }

  private List<Outbound> refused(Pending asked, String error) {
    return answer(asked, new Answer.Refused(asked.verb().topic(), error, asked.transaction()));
  }

  private List<Outbound> answer(Pending asked, Answer answer) {
    List<Outbound> out = new ArrayList<>();
    asked.reply().ifPresent(reply -> out.add(Outbound.answering(reply, answer.json().toString())));
    out.add(Outbound.passing(topics.event(), EventJson.answer(answer)));
    return out;
  }
}
