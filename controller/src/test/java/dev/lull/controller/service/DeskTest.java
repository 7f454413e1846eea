package dev.lull.controller.service;

import static dev.lull.controller.service.SteppedDesk.REPLY;
import static dev.lull.controller.service.SteppedDesk.TOPICS;
import static dev.lull.controller.service.SteppedDesk.payload;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.command.RequestReader;
import dev.lull.controller.command.Verb;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.player.Command;
import dev.lull.controller.player.Ending;
import dev.lull.controller.player.PlayerState;
import dev.lull.controller.player.Streamed;
import dev.lull.controller.stream.StreamMessage;
import dev.lull.controller.stream.StreamMessage.Sample;
import dev.lull.hardware.StopKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the desk says of the commands that it obeys, and of what plays.
final class DeskTest {
  private final SteppedDesk rig = new SteppedDesk();

  @ParameterizedTest
  @EnumSource
  void everyCommandIsAnsweredOnceToItsSenderAndOnceToAll(Verb verb) {
    rig.play();
    rig.send(verb, payload(verb), false, false);
    rig.run(1_000);
    assertEquals(1, rig.answersOn(REPLY.topic()).count());
    assertEquals(1, rig.answersOn(TOPICS.event()).filter(it -> it.contains("\"answer\"")).count());
    assertTrue(rig.answersOn(REPLY.topic()).allMatch(it -> it.contains("\"status\":\"ok\"")));
  }

  @ParameterizedTest
  @EnumSource(names = {"STOP", "ESTOP"})
  void aStopForAllSleevesIsHeardAndAnsweredAsOneForThisSleeve(Verb stop) {
    assertTrue(rig.desk.subscriptions().contains("lull/all/" + stop.topic()));
    rig.sendToAll(stop, false);
    assertTrue(
        rig.answersOn(REPLY.topic())
            .allMatch(it -> it.contains("Stopped.") && it.contains(stop.topic())));
    assertEquals(1, rig.answersOn(TOPICS.event()).count());
  }

  @Test
  void anAnswerCarriesTheSendersMarks() {
    rig.send(Verb.PLAY, "{\"pattern\": \"petting\", \"transaction\": \"t-1\"}", false, false);
    rig.run(200);
    Outbound answer =
        rig.out.stream().filter(it -> it.topic().equals(REPLY.topic())).findFirst().get();
    assertEquals(REPLY.correlation(), answer.correlation());
    assertTrue(answer.payload().text().contains("\"transaction\":\"t-1\""));
  }

  @Test
  void aPlayThatAnotherPlayReplacesBeforeItBeganIsToldSo() {
    rig.send(Verb.PLAY, "petting", false, false);
    rig.send(Verb.PLAY, "held-hand", false, false);
    rig.run(200);
    assertEquals(
        List.of(true, false),
        rig.answersOn(REPLY.topic()).map(it -> it.contains("took its place")).toList());
  }

  @Test
  void aPauseKeepsTheSessionUntilItIsResumed() {
    rig.play();
    rig.send(Verb.PAUSE, "", false, false);
    rig.run(1_000);
    assertEquals(PlayerState.Status.PAUSED, rig.state.status());
    rig.send(Verb.RESUME, "", false, false);
    rig.run(500);
    assertEquals(PlayerState.Status.PLAYING, rig.state.status());
  }

  @Test
  void aPauseRightAfterAPlayOrAResumeIsObeyed() {
    rig.send(Verb.PLAY, "held-hand", false, false);
    rig.send(Verb.PAUSE, "", false, false);
    rig.run(1_000);
    assertEquals(PlayerState.Status.PAUSED, rig.state.status());
    rig.send(Verb.RESUME, "", false, false);
    rig.send(Verb.PAUSE, "", false, false);
    rig.run(1_000);
    assertEquals(PlayerState.Status.PAUSED, rig.state.status());
    assertTrue(rig.answersOn(REPLY.topic()).noneMatch(it -> it.contains("\"error\"")));
  }

  @Test
  void aStreamToAllIsClearedByNoSleeveWhoseBrokerIsElsewhere() {
    rig.out.addAll(rig.desk.streamed(new Streamed.Ended("all/phone", new Ending.Finished())));
    assertEquals(List.of(TOPICS.event()), rig.out.stream().map(Outbound::topic).toList());
    var atHome = new Desk(TOPICS, new RequestReader(rig.library), rig.player, rig.rehearsal, true);
    assertEquals(
        Outbound.clearing("lull/all/stream/phone"),
        atHome.streamed(new Streamed.Ended("all/phone", new Ending.Finished())).getFirst());
  }

  @Test
  void ofAStreamAllAreToldThatItBeganAndHowItEnded() {
    rig.player.submit(
        new Command.Stream(
            "phone",
            new StreamMessage(0, List.of(new Sample(0, List.of())), false),
            rig.now,
            false));
    rig.run(200);
    assertTrue(StateJson.state(rig.state, 0).contains("\"stream\":\"phone\""));
    rig.run(1_200);
    assertEquals(
        List.of(
            "{\"event\":\"started\",\"stream\":\"phone\"}",
            "{\"event\":\"ended\",\"stream\":\"phone\",\"how\":\"interrupted\","
                + "\"why\":\"Nothing came from its sender for 1 s.\"}"),
        rig.answersOn(TOPICS.event()).toList());
    assertTrue(rig.out.contains(Outbound.clearing(TOPICS.stream("phone"))));
    assertEquals(PlayerState.Status.IDLE, rig.state.status());
  }

  @Test
  void aPlayThatComesTwiceWithOneTransactionIsBegunOnce() {
    String payload = "{\"pattern\": \"held-hand\", \"transaction\": \"t-1\"}";
    rig.send(Verb.PLAY, payload, false, false);
    rig.run(500);
    rig.send(Verb.PLAY, payload, false, false);
    rig.run(2_000);
    assertEquals(1, rig.answersOn(TOPICS.event()).filter(it -> it.contains("\"started\"")).count());
    List<String> answers = rig.answersOn(REPLY.topic()).toList();
    assertEquals(2, answers.size());
    assertTrue(answers.getLast().contains("ok") && answers.getLast().contains("a second time"));
  }

  @Test
  void aPlayThatNeverBeganMayBeSentAgainWithItsTransaction() {
    String payload = "{\"pattern\": \"held-hand\", \"transaction\": \"t-1\"}";
    rig.send(Verb.PLAY, payload, false, false);
    rig.player.submit(new Command.Stop(StopKind.SOFT, "the test"));
    rig.run(500);
    rig.out.clear();
    rig.send(Verb.PLAY, payload, false, false);
    rig.run(2_000);
    assertEquals(1, rig.answersOn(TOPICS.event()).filter(it -> it.contains("\"started\"")).count());
  }
}
