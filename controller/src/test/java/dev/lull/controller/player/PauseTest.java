package dev.lull.controller.player;

import static dev.lull.controller.player.PlayedSleeve.MILLI;
import static dev.lull.controller.player.PlayedSleeve.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.player.PlayerState.Status;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A session that is paused comes to rest, keeps its place, and goes on only when it is told to.
final class PauseTest {
  private final PlayedSleeve sleeve = new PlayedSleeve();

  @AfterEach
  void closeSleeve() {
    sleeve.close();
  }

  @Test
  void whatIsPausedFadesOutWithoutAJumpAndTheSleeveIsDisarmed() {
    playing("60 s");
    pause();
    double before = sleeve.strongest();
    for (int milli = 0; milli < 1_500; milli++) {
      sleeve.run(MILLI);
      double level = sleeve.strongest();
      assertTrue(Math.abs(level - before) < 0.02, before + " to " + level + " in 1 ms");
      before = level;
    }
    assertTrue(sleeve.isAtRest());
    assertTrue(sleeve.isIdle());
    assertEquals(Status.PAUSED, sleeve.status());
    assertEquals(List.of(), sleeve.heard.endings);
  }

  @Test
  void itFadesInAgainFromWhereItWas() {
    playing("60 s");
    pause();
    sleeve.runUntil(sleeve::isIdle);
    long place = sleeve.player.position();
    sleeve.run(60 * SECOND);
    assertEquals(place, sleeve.player.position());
    resume();
    double before = 0;
    for (int milli = 0; milli < 2_000; milli++) {
      sleeve.run(MILLI);
      double level = sleeve.strongest();
      assertTrue(Math.abs(level - before) < 0.02, before + " to " + level + " in 1 ms");
      before = level;
    }
    assertTrue(before > 0.3, "resumed to " + before);
    assertEquals(2.0, (double) (sleeve.player.position() - place) / SECOND, 0.2);
    assertEquals(Status.PLAYING, sleeve.status());
    assertEquals(List.of("hold"), sleeve.heard.started);
  }

  @Test
  void whatIsResumedStillPlaysToItsEnd() {
    playing("8 s");
    pause();
    sleeve.run(5 * SECOND);
    resume();
    sleeve.runUntil(() -> !sleeve.heard.endings.isEmpty());
    assertEquals(List.of(new Ending.Finished()), sleeve.heard.endings);
  }

  @Test
  void whatIsResumedWhileItFadesOutComesBack() {
    playing("60 s");
    pause();
    sleeve.run(200 * MILLI);
    resume();
    sleeve.run(2 * SECOND);
    assertEquals(Status.PLAYING, sleeve.status());
    assertTrue(sleeve.strongest() > 0.3);
    assertEquals(List.of(), sleeve.heard.endings);
  }

  @Test
  void aStopEndsWhatIsPausedAndNothingIsLeftToResume() {
    playing("60 s");
    pause();
    sleeve.run(2 * SECOND);
    sleeve.stop();
    sleeve.run(SECOND);
    assertEquals(List.of(new Ending.Stopped("the test")), sleeve.heard.endings);
    assertEquals(Status.IDLE, sleeve.status());
    resume();
    sleeve.run(2 * SECOND);
    assertTrue(sleeve.isAtRest() && sleeve.isIdle());
  }

  @Test
  void aStopWhileItFadesOutToBePausedEndsIt() {
    playing("60 s");
    pause();
    sleeve.run(100 * MILLI);
    sleeve.stop();
    sleeve.run(SECOND);
    assertEquals(List.of(new Ending.Stopped("the test")), sleeve.heard.endings);
    assertEquals(Status.IDLE, sleeve.status());
  }

  @Test
  void aResumeThatAStopOvertookMovesNothing() {
    playing("60 s");
    pause();
    sleeve.run(2 * SECOND);
    resume();
    sleeve.stop();
    sleeve.run(2 * SECOND);
    assertTrue(sleeve.isAtRest() && sleeve.isIdle());
    assertEquals(Status.IDLE, sleeve.status());
  }

  @Test
  void aPauseOfMoreThanTenMinutesEndsTheSession() {
    playing("60 s");
    pause();
    sleeve.run(598 * SECOND);
    assertEquals(Status.PAUSED, sleeve.status());
    sleeve.run(5 * SECOND);
    assertEquals(List.of(new Ending.Stopped("a pause of 10 min")), sleeve.heard.endings);
    assertEquals(Status.IDLE, sleeve.status());
  }

  @Test
  void aPlayTakesThePlaceOfWhatIsPaused() {
    playing("60 s");
    pause();
    sleeve.run(2 * SECOND);
    sleeve.play(sleeve.hold("5 s"));
    sleeve.runUntil(() -> sleeve.heard.started.size() == 2);
    assertEquals(List.of(new Ending.Replaced()), sleeve.heard.endings);
    assertEquals(Status.PLAYING, sleeve.status());
  }

  @Test
  void whatWaitsForItsTurnIsPausedBeforeItBegins() {
    playing("60 s");
    sleeve.play(sleeve.hold("5 s"));
    pause();
    sleeve.run(2 * SECOND);
    assertTrue(sleeve.isAtRest());
    assertEquals(List.of(new Ending.Replaced()), sleeve.heard.endings);
    resume();
    sleeve.runUntil(() -> sleeve.heard.started.size() == 2);
  }

  @Test
  void aPauseRightAfterAPlayIsAPauseToo() {
    sleeve.play(sleeve.hold("5 s"));
    pause();
    sleeve.run(2 * SECOND);
    assertTrue(sleeve.isAtRest() && sleeve.isIdle());
    assertEquals(Status.PAUSED, sleeve.status());
  }

  @Test
  void aPausedSessionDoesNotResumeByItselfWhenTheSleeveComesBack() {
    playing("60 s");
    pause();
    sleeve.run(2 * SECOND);
    sleeve.bench.unplug();
    sleeve.run(SECOND);
    sleeve.bench.plugIn();
    sleeve.runUntil(sleeve::isIdle);
    sleeve.run(2 * SECOND);
    assertTrue(sleeve.isAtRest());
    assertEquals(Status.PAUSED, sleeve.status());
  }

  @Test
  void aCablePulledWhileItFadesOutInterruptsIt() {
    playing("60 s");
    pause();
    sleeve.run(100 * MILLI);
    sleeve.bench.unplug();
    sleeve.run(SECOND);
    assertInstanceOf(Ending.Interrupted.class, sleeve.heard.endings.getFirst());
    assertEquals(Status.IDLE, sleeve.status());
  }

  @Test
  void pauseAndResumeWhileNothingPlaysDoNothing() {
    pause();
    resume();
    sleeve.run(SECOND);
    assertTrue(sleeve.isIdle());
    assertEquals(Status.IDLE, sleeve.status());
  }

  private void playing(String length) {
    sleeve.play(sleeve.hold(length));
    sleeve.runUntil(() -> sleeve.strongest() > 0.3);
  }

  private void pause() {
    sleeve.player.submit(new Command.Pause());
  }

  private void resume() {
    sleeve.player.submit(new Command.Resume());
  }
}
