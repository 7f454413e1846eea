package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.command.RequestReader;
import dev.lull.controller.command.Verb;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.Command;
import dev.lull.controller.player.Ending;
import dev.lull.controller.player.LatchWords;
import dev.lull.controller.player.Player;
import dev.lull.controller.player.PlayerListener;
import dev.lull.controller.player.PlayerSettings;
import dev.lull.controller.player.PlayerState;
import dev.lull.controller.player.Session;
import dev.lull.controller.player.Streamed;
import dev.lull.controller.stream.StreamMessage;
import dev.lull.controller.stream.StreamMessage.Sample;
import dev.lull.hardware.Link;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.SafetyLimits;
import dev.lull.hardware.Sleeve;
import dev.lull.hardware.SleeveReport;
import dev.lull.hardware.SleeveReport.Counters;
import dev.lull.hardware.Sleeves;
import dev.lull.hardware.StopKind;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Library;
import dev.lull.patterns.render.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The desk with a player on a simulated sleeve, stepped by hand.
final class DeskTest {
  private static final Topics TOPICS = Topics.STANDARD;
  private static final Inbound.Reply REPLY = new Inbound.Reply("phone/answer", Bytes.of("7"));
  private static final long MILLI = 1_000_000L;

  private final Layout layout = Layouts.bundled("1x6").orElseThrow();
  private final List<Outbound> out = new ArrayList<>();
  private final Sleeve sleeve =
      Sleeves.simulated(layout.motors().size(), MotorProfile.COIN_ERM, SafetyLimits.DEFAULT);
  private final Player player =
      new Player(sleeve, new Renderer(layout), PlayerSettings.STANDARD, new Carrier(), 0);
  private final Library library = Library.bundled();
  private final Rehearsal rehearsal = new Rehearsal(library, layout.arm());
  private final Desk desk = new Desk(TOPICS, new RequestReader(library), player, rehearsal, false);
  private PlayerState state = PlayerState.beginning(sleeve.report());
  private long now;

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

  @BeforeEach
  void letTheSleeveBeFound() {
    run(100);
    assertTrue(desk.canPlay(state));
  }

  @ParameterizedTest
  @EnumSource
  void everyCommandIsAnsweredOnceToItsSenderAndOnceToAll(Verb verb) {
    play();
    send(verb, payload(verb), false, false);
    run(1_000);
    assertEquals(1, answersOn(REPLY.topic()).count());
    assertEquals(1, answersOn(TOPICS.event()).filter(it -> it.contains("\"answer\"")).count());
    assertTrue(answersOn(REPLY.topic()).allMatch(it -> it.contains("\"status\":\"ok\"")));
  }

  @Test
  void anAnswerCarriesTheSendersMarks() {
    send(Verb.PLAY, "{\"pattern\": \"petting\", \"transaction\": \"t-1\"}", false, false);
    run(200);
    Outbound answer = out.stream().filter(it -> it.topic().equals(REPLY.topic())).findFirst().get();
    assertEquals(REPLY.correlation(), answer.correlation());
    assertTrue(answer.payload().text().contains("\"transaction\":\"t-1\""));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"STOP", "ESTOP"})
  void aRetainedCommandIsRefusedAndCleared(Verb verb) {
    send(verb, payload(verb), true, false);
    run(200);
    Outbound clearing = out.getFirst();
    assertEquals(TOPICS.of(verb), clearing.topic());
    assertTrue(clearing.retained() && clearing.payload().isEmpty());
    assertTrue(answersOn(REPLY.topic()).allMatch(it -> it.contains("never obeyed")));
    assertEquals(PlayerState.Status.IDLE, state.status());
    assertEquals(1.0, state.intensity());
  }

  @ParameterizedTest
  @EnumSource(names = {"STOP", "ESTOP"})
  void aRetainedStopStopsAndIsCleared(Verb verb) {
    send(verb, "now", true, false);
    assertEquals(Outbound.clearing(TOPICS.of(verb)), out.getFirst());
    assertTrue(answersOn(REPLY.topic()).allMatch(it -> it.contains("Stopped.")));
  }

  @Test
  void aPlayThatAStopOvertookIsRefused() {
    send(Verb.PLAY, "petting", false, true);
    run(200);
    assertTrue(answersOn(REPLY.topic()).allMatch(it -> it.contains("the stop counts")));
    assertEquals(PlayerState.Status.IDLE, state.status());
  }

  @Test
  void aPlayThatAnotherPlayReplacesBeforeItBeganIsToldSo() {
    send(Verb.PLAY, "petting", false, false);
    send(Verb.PLAY, "held-hand", false, false);
    run(200);
    assertEquals(
        List.of(true, false),
        answersOn(REPLY.topic()).map(it -> it.contains("took its place")).toList());
  }

  @Test
  void aPlayIsRefusedAsLongAsTheSleeveIsAway() {
    state =
        new PlayerState(
            PlayerState.Status.IDLE,
            Optional.empty(),
            Optional.empty(),
            1.0,
            1.0,
            Optional.empty(),
            new SleeveReport(
                new Link.Away("/dev/x is not there.", "Plug it in."),
                6,
                Optional.empty(),
                new Counters(0, 0, 0, 0),
                Optional.empty()));
    send(Verb.PLAY, "petting", false, false);
    assertTrue(answersOn(REPLY.topic()).allMatch(it -> it.contains("/dev/x is not there.")));
    assertEquals(1, answersOn(REPLY.topic()).count());
  }

  @Test
  void whileNothingPlaysThereIsNothingToPauseAndNothingToResume() {
    send(Verb.PAUSE, "", false, false);
    send(Verb.RESUME, "", false, false);
    assertEquals(
        List.of(true, true),
        answersOn(REPLY.topic()).map(it -> it.contains("\"error\":\"Nothing ")).toList());
  }

  @Test
  void aPauseKeepsTheSessionUntilItIsResumed() {
    play();
    send(Verb.PAUSE, "", false, false);
    run(1_000);
    assertEquals(PlayerState.Status.PAUSED, state.status());
    send(Verb.RESUME, "", false, false);
    run(500);
    assertEquals(PlayerState.Status.PLAYING, state.status());
  }

  @Test
  void aPauseRightAfterAPlayOrAResumeIsObeyed() {
    send(Verb.PLAY, "held-hand", false, false);
    send(Verb.PAUSE, "", false, false);
    run(1_000);
    assertEquals(PlayerState.Status.PAUSED, state.status());
    send(Verb.RESUME, "", false, false);
    send(Verb.PAUSE, "", false, false);
    run(1_000);
    assertEquals(PlayerState.Status.PAUSED, state.status());
    assertTrue(answersOn(REPLY.topic()).noneMatch(it -> it.contains("\"error\"")));
  }

  @Test
  void aPatternThatDoesNotFitThisArmIsRefusedWithItsPlace() {
    send(
        Verb.PLAY,
        """
        lull: 1
        name: Too short
        play:
          - stroke: {path: wrist -> elbow, speed: 0.1 cm/s, width: 3 cm, pressure: 40 %}
            every: 1 s
        """,
        false,
        false);
    run(200);
    String answer = answersOn(REPLY.topic()).findFirst().orElseThrow();
    assertTrue(answer.contains("\"status\":\"error\"") && answer.contains("inline:"), answer);
    assertEquals(PlayerState.Status.IDLE, state.status());
  }

  @Test
  void theClearingOfARetainedCommandIsNoCommand() {
    desk.serve(
        new Inbound(TOPICS.of(Verb.PLAY), Bytes.NONE, true, Optional.empty(), ""),
        Timeliness.IN_TIME,
        state);
    run(200);
    assertTrue(out.isEmpty());
  }

  /// Plays, and forgets what was said of it.
  private void play() {
    send(Verb.PLAY, "held-hand", false, false);
    run(500);
    assertEquals(PlayerState.Status.PLAYING, state.status());
    out.clear();
  }

  @Test
  void aRetainedMessageOfAStreamIsRefusedAndCleared() {
    out.addAll(
        desk.serve(
            new Inbound(TOPICS.stream("phone"), Bytes.of("{}"), true, Optional.empty(), ""),
            Timeliness.IN_TIME,
            state));
    assertEquals(Outbound.clearing(TOPICS.stream("phone")), out.getFirst());
    assertTrue(answersOn(TOPICS.event()).allMatch(it -> it.contains("never felt")));
    assertEquals(PlayerState.Status.IDLE, state.status());
  }

  @Test
  void aStreamToAllIsClearedByNoSleeveWhoseBrokerIsElsewhere() {
    out.addAll(desk.streamed(new Streamed.Ended("all/phone", new Ending.Finished())));
    assertEquals(List.of(TOPICS.event()), out.stream().map(Outbound::topic).toList());
    var atHome = new Desk(TOPICS, new RequestReader(library), player, rehearsal, true);
    assertEquals(
        Outbound.clearing("lull/all/stream/phone"),
        atHome.streamed(new Streamed.Ended("all/phone", new Ending.Finished())).getFirst());
  }

  @Test
  void ofAStreamAllAreToldThatItBeganAndHowItEnded() {
    player.submit(
        new Command.Stream(
            "phone", new StreamMessage(0, List.of(new Sample(0, List.of())), false), now, false));
    run(200);
    assertTrue(StateJson.state(state, 0).contains("\"stream\":\"phone\""));
    run(1_200);
    assertEquals(
        List.of(
            "{\"event\":\"started\",\"stream\":\"phone\"}",
            "{\"event\":\"ended\",\"stream\":\"phone\",\"how\":\"interrupted\","
                + "\"why\":\"Nothing came from its sender for 1 s.\"}"),
        answersOn(TOPICS.event()).toList());
    assertTrue(out.contains(Outbound.clearing(TOPICS.stream("phone"))));
    assertEquals(PlayerState.Status.IDLE, state.status());
  }

  private void send(Verb verb, String payload, boolean retained, boolean overtaken) {
    out.addAll(
        desk.serve(
            new Inbound(TOPICS.of(verb), Bytes.of(payload), retained, Optional.of(REPLY), ""),
            overtaken ? Timeliness.OVERTAKEN : Timeliness.IN_TIME,
            state));
  }

  @ParameterizedTest
  @EnumSource
  void aLateCommandIsObeyedOnlyIfItMovesNothing(Verb verb) {
    play();
    out.addAll(
        desk.serve(
            new Inbound(TOPICS.of(verb), Bytes.of(payload(verb)), false, Optional.of(REPLY), ""),
            Timeliness.LATE,
            state));
    boolean isHarmless = Set.of(Verb.STOP, Verb.ESTOP, Verb.PAUSE).contains(verb);
    assertEquals(
        isHarmless ? 0 : 1,
        answersOn(REPLY.topic()).filter(it -> it.contains("held up on its way")).count());
  }

  @Test
  void aPlayThatComesTwiceWithOneTransactionIsBegunOnce() {
    String payload = "{\"pattern\": \"held-hand\", \"transaction\": \"t-1\"}";
    send(Verb.PLAY, payload, false, false);
    run(500);
    send(Verb.PLAY, payload, false, false);
    run(2_000);
    assertEquals(1, answersOn(TOPICS.event()).filter(it -> it.contains("\"started\"")).count());
    List<String> answers = answersOn(REPLY.topic()).toList();
    assertEquals(2, answers.size());
    assertTrue(answers.getLast().contains("ok") && answers.getLast().contains("a second time"));
  }

  @Test
  void aPlayThatNeverBeganMayBeSentAgainWithItsTransaction() {
    String payload = "{\"pattern\": \"held-hand\", \"transaction\": \"t-1\"}";
    send(Verb.PLAY, payload, false, false);
    player.submit(new Command.Stop(StopKind.SOFT, "the test"));
    run(500);
    out.clear();
    send(Verb.PLAY, payload, false, false);
    run(2_000);
    assertEquals(1, answersOn(TOPICS.event()).filter(it -> it.contains("\"started\"")).count());
  }

  @Test
  void afterAnEmergencyStopWhoeverPlaysIsToldHowItIsLifted() {
    player.submit(Command.Stop.latching("cmd/estop"));
    run(10);
    assertFalse(desk.canPlay(state));
    send(Verb.PLAY, "held-hand", false, false);
    run(500);
    List<String> answers = answersOn(REPLY.topic()).toList();
    assertEquals(1, answers.size());
    assertTrue(answers.stream().allMatch(it -> it.contains("./lull rearm")), answers::toString);
    assertEquals(PlayerState.Status.LATCHED, state.status());
    String link = "\"link\":\"%s\"".formatted(LatchWords.ANSWER);
    assertTrue(StateJson.state(state, 0).contains(link), StateJson.state(state, 0));
  }

  @Test
  void whatAnEmergencyStopHoldsAtRestCannotBePaused() {
    player.submit(Command.Stop.latching("cmd/estop"));
    run(10);
    send(Verb.PAUSE, "", false, false);
    assertTrue(answersOn(REPLY.topic()).allMatch(it -> it.contains("Nothing plays")));
    assertEquals(1, answersOn(REPLY.topic()).count());
  }

  private void run(int millis) {
    for (int milli = 0; milli < millis; milli++) {
      now += MILLI;
      player.doWork(now);
    }
  }

  private Stream<String> answersOn(String topic) {
    return out.stream().filter(it -> it.topic().equals(topic)).map(it -> it.payload().text());
  }

  private static String payload(Verb verb) {
    return switch (verb) {
      case PLAY -> "petting";
      case STOP, ESTOP -> "";
      case PAUSE, RESUME, CLEAR -> "anything";
      case INTENSITY, PACE -> "50 %";
    };
  }
}
