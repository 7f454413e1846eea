package dev.lull.controller.player;

import static dev.lull.controller.player.PlayedSleeve.MILLI;
import static dev.lull.controller.player.PlayedSleeve.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.player.PlayerState.Status;
import dev.lull.controller.stream.StreamMessage;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// After an emergency stop nothing moves until the wearer allows it.
final class EmergencyStopTest {
  private final PlayedSleeve sleeve = new PlayedSleeve();

  @AfterEach
  void closeSleeve() {
    sleeve.close();
  }

  @Test
  void itIsSilentWithin60MillisecondsAndSaysSo() {
    sleeve.play(sleeve.hold("20 s"));
    sleeve.runUntil(() -> sleeve.strongest() > 0.3);
    emergencyStop();
    long silence = sleeve.runUntil(sleeve::isAtRest);
    assertTrue(silence <= 60 * MILLI, "silent after " + silence / MILLI + " ms");
    assertEquals(Status.LATCHED, sleeve.status());
    assertEquals(List.of(new Ending.Stopped("cmd/estop")), sleeve.heard.endings);
  }

  @Test
  void noPlayNoResumeAndNoStreamMovesAnythingAfterIt() {
    emergencyStop();
    sleeve.run(SECOND);
    sleeve.play(sleeve.hold("20 s"));
    sleeve.player.submit(new Command.Resume());
    sleeve.player.submit(
        new Command.Stream("phone", new StreamMessage(0, List.of(), false), sleeve.now, false));
    sleeve.player.submit(new Command.Clear());
    sleeve.run(5 * SECOND);
    assertTrue(sleeve.isAtRest() && sleeve.isIdle());
    assertEquals(List.of(), sleeve.heard.started);
    assertEquals(List.of(new Ending.Interrupted(LatchWords.ANSWER)), sleeve.heard.endings);
    assertEquals(List.of(new Streamed.Refused("phone", LatchWords.ANSWER)), sleeve.heard.streamed);
  }

  @Test
  void aStopDoesNotLiftIt() {
    emergencyStop();
    sleeve.stop();
    sleeve.run(SECOND);
    sleeve.play(sleeve.hold("20 s"));
    sleeve.run(SECOND);
    assertEquals(Status.LATCHED, sleeve.status());
    assertTrue(sleeve.isAtRest());
  }

  @Test
  void onceItIsLiftedNothingMovesUntilAPlay() {
    emergencyStop();
    sleeve.run(SECOND);
    sleeve.player.submit(new Command.Rearm());
    sleeve.run(5 * SECOND);
    assertEquals(Status.IDLE, sleeve.status());
    assertTrue(sleeve.isAtRest() && sleeve.isIdle());
    sleeve.play(sleeve.hold("20 s"));
    sleeve.runUntil(() -> sleeve.strongest() > 0.3);
  }

  @Test
  void oneThatComesAfterItWasLiftedHoldsThoughItIsServedFirst() {
    emergencyStop();
    sleeve.run(SECOND);
    sleeve.player.submit(new Command.Rearm());
    emergencyStop();
    sleeve.run(SECOND);
    assertEquals(Status.LATCHED, sleeve.status());
  }

  private void emergencyStop() {
    sleeve.player.submit(Command.Stop.latching("cmd/estop"));
  }
}
