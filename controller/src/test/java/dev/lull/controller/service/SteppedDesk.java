package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.command.RequestReader;
import dev.lull.controller.command.Verb;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.Ending;
import dev.lull.controller.player.Player;
import dev.lull.controller.player.PlayerListener;
import dev.lull.controller.player.PlayerSettings;
import dev.lull.controller.player.PlayerState;
import dev.lull.controller.player.Session;
import dev.lull.controller.player.Streamed;
import dev.lull.controller.rig.Fields;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.SafetyLimits;
import dev.lull.hardware.Sleeve;
import dev.lull.hardware.Sleeves;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Library;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The desk with a player on a simulated sleeve, stepped by hand.
final class SteppedDesk {
  static final Topics TOPICS = Topics.STANDARD;
  static final Inbound.Reply REPLY = new Inbound.Reply("phone/answer", Bytes.of("7"));
  private static final long MILLI = 1_000_000L;

  private final Layout layout = Layouts.bundled("1x6").orElseThrow();
  final List<Outbound> out = new ArrayList<>();
  private final Sleeve sleeve =
      Sleeves.simulated(layout.motors().size(), MotorProfile.COIN_ERM, SafetyLimits.DEFAULT);
  final Player player =
      new Player(sleeve, Fields.renderer(layout), PlayerSettings.STANDARD, new Carrier(), 0);
  final Library library = Library.bundled();
  final Rehearsal rehearsal = new Rehearsal(library, layout.arm());
  final Desk desk = new Desk(TOPICS, new RequestReader(library), player, rehearsal, false);
  PlayerState state = PlayerState.beginning(sleeve.report());
  long now;

  /// Carries what the player tells to the desk, as the bridge does.
  private final class Carrier implements PlayerListener {
    @Override
    public void changed(PlayerState changed) {
      state = changed;
    }

    @Override
    public void started(Session session) {
      out.addAll(desk.started(session));
    }

    @Override
    public void ended(Session session, Ending ending) {
      out.addAll(desk.ended(session, ending));
    }

    @Override
    public void streamed(Streamed what) {
      out.addAll(desk.streamed(what));
    }
  }

  SteppedDesk() {
    run(100);
    assertTrue(desk.canPlay(state));
  }

  /// Plays, and forgets what was said of it.
  void play() {
    send(Verb.PLAY, "held-hand", false, false);
    run(500);
    assertEquals(PlayerState.Status.PLAYING, state.status());
    out.clear();
  }

  /// Sends a command that waits for its answer.
  void send(Verb verb, String payload, boolean retained, boolean overtaken) {
    var message = new Inbound(TOPICS.of(verb), Bytes.of(payload), retained, Optional.of(REPLY), "");
    serve(message, overtaken ? Timeliness.OVERTAKEN : Timeliness.IN_TIME);
  }

  /// Sends a command to all sleeves.
  void sendToAll(Verb verb, boolean retained) {
    String topic = TOPICS.toAll().of(verb);
    var message = new Inbound(topic, Bytes.of("x"), retained, Optional.of(REPLY), "");
    serve(message, Timeliness.IN_TIME);
  }

  private void serve(Inbound message, Timeliness timeliness) {
    out.addAll(desk.serve(message, timeliness, state));
  }

  void run(int millis) {
    for (int milli = 0; milli < millis; milli++) {
      now += MILLI;
      player.doWork(now);
    }
  }

  Stream<String> answersOn(String topic) {
    return out.stream().filter(it -> it.topic().equals(topic)).map(it -> it.payload().text());
  }

  static String payload(Verb verb) {
    return switch (verb) {
      case PLAY -> "petting";
      case STOP, ESTOP -> "";
      case PAUSE, RESUME, CLEAR -> "anything";
      case INTENSITY, PACE -> "50 %";
    };
  }
}
