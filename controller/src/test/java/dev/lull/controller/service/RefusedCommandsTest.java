package dev.lull.controller.service;

import static dev.lull.controller.service.SteppedDesk.REPLY;
import static dev.lull.controller.service.SteppedDesk.TOPICS;
import static dev.lull.controller.service.SteppedDesk.payload;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.command.Verb;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.player.Command;
import dev.lull.controller.player.PlayerState;
import dev.lull.hardware.Link;
import dev.lull.hardware.SleeveReport;
import dev.lull.hardware.SleeveReport.Counters;
import dev.lull.hardware.SleeveReport.Readings;
import dev.lull.hardware.StopKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Commands that the desk does not obey, and what it says then.
final class RefusedCommandsTest {
  private final SteppedDesk rig = new SteppedDesk();

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"STOP", "ESTOP"})
  void aRetainedCommandIsRefusedAndCleared(Verb verb) {
    rig.send(verb, payload(verb), true, false);
    rig.run(200);
    Outbound clearing = rig.out.getFirst();
    assertEquals(TOPICS.of(verb), clearing.topic());
    assertTrue(clearing.retained() && clearing.payload().isEmpty());
    assertTrue(rig.answersOn(REPLY.topic()).allMatch(it -> it.contains("never obeyed")));
    assertEquals(PlayerState.Status.IDLE, rig.state.status());
    assertEquals(1.0, rig.state.intensity());
  }

  @ParameterizedTest
  @EnumSource(names = {"STOP", "ESTOP"})
  void aRetainedStopStopsAndIsCleared(Verb verb) {
    rig.send(verb, "now", true, false);
    assertEquals(Outbound.clearing(TOPICS.of(verb)), rig.out.getFirst());
    assertTrue(rig.answersOn(REPLY.topic()).allMatch(it -> it.contains("Stopped.")));
  }

  @ParameterizedTest
  @EnumSource(names = {"STOP", "ESTOP"})
  void aRetainedStopForAllSleevesStopsAndIsClearedWhereItIs(Verb verb) {
    rig.sendToAll(verb, true);
    assertEquals(Outbound.clearing("lull/all/" + verb.topic()), rig.out.getFirst());
    assertTrue(rig.answersOn(REPLY.topic()).allMatch(it -> it.contains("Stopped.")));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"STOP", "ESTOP"})
  void nothingButAStopIsHeardForAllSleeves(Verb verb) {
    assertFalse(rig.desk.subscriptions().contains("lull/all/" + verb.topic()));
    rig.sendToAll(verb, false);
    assertEquals(List.of(), rig.out);
  }

  @Test
  void aPlayThatAStopOvertookIsRefused() {
    rig.send(Verb.PLAY, "petting", false, true);
    rig.run(200);
    assertTrue(rig.answersOn(REPLY.topic()).allMatch(it -> it.contains("the stop counts")));
    assertEquals(PlayerState.Status.IDLE, rig.state.status());
  }

  @Test
  void aPlayThatAStopFollowsBeforeItWasAnsweredIsRefusedAfterTheStop() {
    rig.send(Verb.PLAY, "petting", false, false);
    rig.send(Verb.STOP, "", false, false);
    rig.player.submit(new Command.Stop(StopKind.SOFT, "cmd/stop"));
    rig.run(200);
    assertEquals(
        List.of("Stopped.", "the stop counts"),
        rig.answersOn(REPLY.topic())
            .map(it -> it.contains("Stopped.") ? "Stopped." : "the stop counts")
            .toList());
    assertEquals(
        1, rig.answersOn(REPLY.topic()).filter(it -> it.contains("the stop counts")).count());
  }

  @Test
  void aPlayIsRefusedAsLongAsTheSleeveIsAway() {
    rig.state =
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
                Optional.empty(),
                Readings.NONE));
    rig.send(Verb.PLAY, "petting", false, false);
    assertTrue(rig.answersOn(REPLY.topic()).allMatch(it -> it.contains("/dev/x is not there.")));
    assertEquals(1, rig.answersOn(REPLY.topic()).count());
  }

  @Test
  void whileNothingPlaysThereIsNothingToPauseAndNothingToResume() {
    rig.send(Verb.PAUSE, "", false, false);
    rig.send(Verb.RESUME, "", false, false);
    assertEquals(
        List.of(true, true),
        rig.answersOn(REPLY.topic()).map(it -> it.contains("\"error\":\"Nothing ")).toList());
  }

  @Test
  void aPatternThatDoesNotFitThisArmIsRefusedWithItsPlace() {
    rig.send(
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
    rig.run(200);
    String answer = rig.answersOn(REPLY.topic()).findFirst().orElseThrow();
    assertTrue(answer.contains("\"status\":\"error\"") && answer.contains("inline:"), answer);
    assertEquals(PlayerState.Status.IDLE, rig.state.status());
  }

  @Test
  void theClearingOfARetainedCommandIsNoCommand() {
    rig.desk.serve(
        new Inbound(TOPICS.of(Verb.PLAY), Bytes.NONE, true, Optional.empty(), ""),
        Timeliness.IN_TIME,
        rig.state);
    rig.run(200);
    assertTrue(rig.out.isEmpty());
  }

  @Test
  void aRetainedMessageOfAStreamIsRefusedAndCleared() {
    rig.out.addAll(
        rig.desk.serve(
            new Inbound(TOPICS.stream("phone"), Bytes.of("{}"), true, Optional.empty(), ""),
            Timeliness.IN_TIME,
            rig.state));
    assertEquals(Outbound.clearing(TOPICS.stream("phone")), rig.out.getFirst());
    assertTrue(rig.answersOn(TOPICS.event()).allMatch(it -> it.contains("never felt")));
    assertEquals(PlayerState.Status.IDLE, rig.state.status());
  }

  @ParameterizedTest
  @EnumSource
  void aLateCommandIsObeyedOnlyIfItMovesNothing(Verb verb) {
    rig.play();
    rig.out.addAll(
        rig.desk.serve(
            new Inbound(TOPICS.of(verb), Bytes.of(payload(verb)), false, Optional.of(REPLY), ""),
            Timeliness.LATE,
            rig.state));
    boolean isHarmless = Set.of(Verb.STOP, Verb.ESTOP, Verb.PAUSE).contains(verb);
    assertEquals(
        isHarmless ? 0 : 1,
        rig.answersOn(REPLY.topic()).filter(it -> it.contains("held up on its way")).count());
  }

  @Test
  void afterAnEmergencyStopWhoeverPlaysIsToldHowItIsLifted() {
    rig.player.submit(Command.Stop.latching("cmd/estop"));
    rig.run(10);
    assertFalse(rig.desk.canPlay(rig.state));
    rig.send(Verb.PLAY, "held-hand", false, false);
    rig.run(500);
    List<String> answers = rig.answersOn(REPLY.topic()).toList();
    assertEquals(1, answers.size());
    assertTrue(answers.stream().allMatch(it -> it.contains("./lull rearm")), answers::toString);
    assertEquals(PlayerState.Status.LATCHED, rig.state.status());
  }

  @Test
  void whatAnEmergencyStopHoldsAtRestCannotBePaused() {
    rig.player.submit(Command.Stop.latching("cmd/estop"));
    rig.run(10);
    rig.send(Verb.PAUSE, "", false, false);
    assertTrue(rig.answersOn(REPLY.topic()).allMatch(it -> it.contains("Nothing plays")));
    assertEquals(1, rig.answersOn(REPLY.topic()).count());
  }
}
