package dev.lull.controller.player;

import static dev.lull.controller.player.PlayedSleeve.MILLI;
import static dev.lull.controller.player.PlayedSleeve.SECOND;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.player.PlayerState.Status;
import dev.lull.hardware.StopKind;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PlayerTest {
  private final PlayedSleeve sleeve = new PlayedSleeve();

  @AfterEach
  void closeSleeve() {
    sleeve.close();
  }

  @Test
  void nothingIsArmedBeforeSomethingIsPlayed() {
    sleeve.run(2 * SECOND);
    assertTrue(sleeve.isIdle());
    assertEquals(Status.IDLE, sleeve.status());
  }

  @Test
  void aSessionPlaysToItsEndAndLeavesTheSleeveDisarmed() {
    sleeve.play(sleeve.hold("3 s"));
    sleeve.runUntil(() -> sleeve.strongest() > 0.3);
    sleeve.runUntil(() -> !sleeve.heard.endings.isEmpty());
    assertEquals(new Ending.Finished(), sleeve.heard.endings.getFirst());
    sleeve.runUntil(sleeve::isIdle);
    assertTrue(sleeve.isAtRest());
    assertEquals(Status.IDLE, sleeve.status());
  }

  @Test
  void aSessionRisesWithoutAJump() {
    sleeve.play(sleeve.hold("3 s"));
    double before = 0;
    for (int milli = 0; milli < 4000; milli++) {
      sleeve.run(MILLI);
      double level = sleeve.strongest();
      assertTrue(Math.abs(level - before) < 0.02, before + " to " + level + " in 1 ms");
      before = level;
    }
  }

  @Test
  void aStopOvertakesEverythingQueued() {
    sleeve.play(sleeve.hold("20 s"));
    sleeve.runUntil(() -> sleeve.strongest() > 0.3);
    sleeve.play(sleeve.hold("5 s"));
    sleeve.stop();
    long silence = sleeve.runUntil(sleeve::isAtRest);
    assertTrue(silence <= 400 * MILLI, "silent after " + silence / MILLI + " ms");
    assertEquals(
        List.of(new Ending.Stopped("the test"), new Ending.Overtaken()), sleeve.heard.endings);
    sleeve.run(5 * SECOND);
    assertTrue(sleeve.isAtRest());
  }

  @Test
  void anEmergencyStopIsSilentSooner() {
    sleeve.play(sleeve.hold("20 s"));
    sleeve.runUntil(() -> sleeve.strongest() > 0.3);
    sleeve.player.submit(new Command.Stop(StopKind.EMERGENCY, "the test"));
    long silence = sleeve.runUntil(sleeve::isAtRest);
    assertTrue(silence <= 60 * MILLI, "silent after " + silence / MILLI + " ms");
  }

  @Test
  void aPlaySubmittedBeforeAStopNeverStarts() {
    sleeve.play(sleeve.hold("5 s"));
    sleeve.stop();
    sleeve.run(2 * SECOND);
    assertEquals(List.of(), sleeve.heard.started);
    assertEquals(List.of(new Ending.Overtaken()), sleeve.heard.endings);
  }

  @Test
  void aStopWhileNothingPlaysHidesNotHowTheLastSessionEnded() {
    sleeve.play(sleeve.hold("1 s"));
    sleeve.runUntil(() -> !sleeve.heard.endings.isEmpty());
    sleeve.stop();
    sleeve.run(SECOND);
    assertEquals(new Ending.Finished(), sleeve.heard.states.getLast().lastEnding().orElseThrow());
  }

  @Test
  void aSessionThatWaitsForItsTurnIsOvertakenByAStop() {
    sleeve.play(sleeve.hold("20 s"));
    sleeve.runUntil(() -> sleeve.strongest() > 0.3);
    sleeve.play(sleeve.hold("5 s"));
    sleeve.run(100 * MILLI);
    sleeve.stop();
    sleeve.run(100 * MILLI);
    assertEquals(
        List.of(new Ending.Overtaken(), new Ending.Stopped("the test")), sleeve.heard.endings);
  }

  @Test
  void aPlayRightAfterAStopStarts() {
    sleeve.play(sleeve.hold("20 s"));
    sleeve.runUntil(() -> sleeve.strongest() > 0.3);
    sleeve.stop();
    sleeve.play(sleeve.session("next", PATTERN));
    sleeve.runUntil(() -> sleeve.heard.started.contains("next"));
  }

  @Test
  void aPlayReplacesWhatPlaysAfterItHasFadedOut() {
    sleeve.play(sleeve.hold("20 s"));
    sleeve.runUntil(() -> sleeve.strongest() > 0.3);
    sleeve.play(sleeve.session("next", PATTERN));
    double quietest = 1;
    double before = sleeve.strongest();
    for (int milli = 0; milli < 3000; milli++) {
      sleeve.run(MILLI);
      double level = sleeve.strongest();
      assertTrue(Math.abs(level - before) < 0.02, before + " to " + level + " in 1 ms");
      quietest = Math.min(quietest, level);
      before = level;
    }
    assertEquals(0.0, quietest);
    assertEquals(List.of("hold", "next"), sleeve.heard.started);
    assertEquals(List.of(new Ending.Replaced()), sleeve.heard.endings);
  }

  @Test
  void intensityGlidesAndIsFelt() {
    sleeve.play(sleeve.hold("60 s"));
    sleeve.run(3 * SECOND);
    double full = sleeve.strongest();
    sleeve.player.submit(new Command.SetIntensity(0.25));
    double before = full;
    for (int milli = 0; milli < 2000; milli++) {
      sleeve.run(MILLI);
      assertTrue(sleeve.strongest() >= before - 0.01, "a jump down from " + before);
      before = sleeve.strongest();
    }
    assertTrue(before < 0.6 * full, full + " to " + before);
    assertEquals(0.25, sleeve.heard.states.getLast().intensity());
  }

  @Test
  void atHalfThePaceTheSessionTakesTwiceAsLong() {
    long whole = lengthAtPace(1.0);
    long slow = lengthAtPace(0.5);
    assertEquals(2.0, (double) slow / whole, 0.02);
  }

  @Test
  void aSessionCutShortFadesOutAndEndsInTime() {
    Session whole = sleeve.hold("60 s");
    sleeve.play(
        new Session(
            99,
            whole.pattern(),
            whole.title(),
            whole.timeline(),
            new From.Moment(0),
            5 * SECOND,
            OptionalDouble.empty(),
            OptionalDouble.empty()));
    sleeve.runUntil(() -> !sleeve.heard.started.isEmpty());
    long took = sleeve.runUntil(() -> !sleeve.heard.endings.isEmpty());
    assertEquals(5.0, (double) took / SECOND, 0.1);
    assertEquals(new Ending.Finished(), sleeve.heard.endings.getFirst());
    assertTrue(sleeve.strongest() < 0.01);
  }

  @Test
  void aPauseOfTheHostShorterThanTheReserveIsNotFelt() {
    sleeve.play(sleeve.hold("60 s"));
    sleeve.run(4 * SECOND);
    double before = sleeve.strongest();
    for (int milli = 0; milli < 25; milli++) {
      sleeve.freeze(MILLI);
      assertEquals(before, sleeve.strongest(), 0.01);
    }
    sleeve.run(100 * MILLI);
    assertEquals(before, sleeve.strongest(), 0.01);
  }

  @Test
  void aPauseShorterThanTheLeaseIsTakenUpAgainGently() {
    sleeve.play(sleeve.hold("60 s"));
    sleeve.run(4 * SECOND);
    sleeve.freeze(200 * MILLI);
    double before = sleeve.strongest();
    for (int milli = 0; milli < 1500; milli++) {
      sleeve.run(MILLI);
      assertTrue(sleeve.strongest() < before + 0.02, "a jump up from " + before);
      before = sleeve.strongest();
    }
    assertTrue(before > 0.3, "taken up to " + before);
    assertEquals(List.of(), sleeve.heard.endings);
  }

  @Test
  void aHostFrozenForTwoSecondsEndsTheSessionAndSendsNoBurst() {
    sleeve.play(sleeve.hold("60 s"));
    sleeve.run(4 * SECOND);
    sleeve.freeze(2 * SECOND);
    assertTrue(sleeve.isAtRest());
    sleeve.bench.takeSent();
    sleeve.run(3 * SECOND);
    assertInstanceOf(Ending.Interrupted.class, sleeve.heard.endings.getFirst());
    assertTrue(sleeve.isAtRest());
    assertTrue(sleeve.isIdle());
    assertTrue(
        sleeve.bench.takeSentMessages().stream().noneMatch(it -> it.toString().contains("Frame")));
  }

  @Test
  void aPulledCableEndsTheSessionAndNothingResumesWhenItIsBack() {
    sleeve.play(sleeve.hold("60 s"));
    sleeve.run(4 * SECOND);
    sleeve.bench.unplug();
    long silence = sleeve.runUntil(sleeve::isAtRest);
    assertTrue(silence <= 400 * MILLI, "silent after " + silence / MILLI + " ms");
    assertInstanceOf(Ending.Interrupted.class, sleeve.heard.endings.getFirst());
    sleeve.bench.plugIn();
    sleeve.runUntil(sleeve::isIdle);
    sleeve.run(2 * SECOND);
    assertTrue(sleeve.isAtRest());
  }

  @Test
  void aPlayWhileTheSleeveIsAwayIsEndedWithTheReason() {
    sleeve.bench.unplug();
    sleeve.run(SECOND);
    sleeve.play(sleeve.hold("5 s"));
    sleeve.run(100 * MILLI);
    var ending = assertInstanceOf(Ending.Interrupted.class, sleeve.heard.endings.getFirst());
    assertTrue(ending.what().contains("/dev/bench"), ending.what());
  }

  @Test
  void aTenMinuteSessionPlayedTwiceGivesTheSameBytes() {
    byte[] first = tenMinutes();
    byte[] second = tenMinutes();
    assertTrue(first.length > 100_000, first.length + " bytes");
    assertArrayEquals(first, second);
  }

  private static byte[] tenMinutes() {
    try (var sleeve = new PlayedSleeve()) {
      sleeve.play(sleeve.bundled("slow-stroke"));
      sleeve.run(600 * SECOND);
      return sleeve.bench.takeSent();
    }
  }

  private static long lengthAtPace(double pace) {
    try (var sleeve = new PlayedSleeve()) {
      sleeve.player.submit(new Command.SetPace(pace));
      sleeve.run(2 * SECOND);
      sleeve.play(sleeve.hold("8 s"));
      sleeve.runUntil(() -> !sleeve.heard.started.isEmpty());
      return sleeve.runUntil(() -> !sleeve.heard.endings.isEmpty());
    }
  }

  private static final String PATTERN =
      """
      lull: 1
      name: Next
      play:
        - hold: {place: wrist, swell: 1 s, for: 5 s, release: 1 s, width: 5 cm, pressure: 50 %}
      """;
}
