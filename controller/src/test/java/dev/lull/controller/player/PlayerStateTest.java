package dev.lull.controller.player;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.controller.player.PlayerState.Status;
import dev.lull.hardware.Ended;
import dev.lull.hardware.Link;
import dev.lull.hardware.SleeveReport;
import dev.lull.hardware.SleeveReport.Counters;
import dev.lull.hardware.SleeveReport.Readings;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PlayerStateTest {
  private static final Link AT_REST = new Link.Idle(Ended.STOPPED);
  private static final Link AWAY = new Link.Away("/dev/x is not there.", "Plug it in.");

  @Test
  void nothingKeepsASleeveAtRestFromBeingPlayed() {
    assertEquals(Optional.empty(), state(Status.IDLE, AT_REST).obstacle());
  }

  @Test
  void whatIsWrongWithTheSleeveKeepsItFromBeingPlayed() {
    assertEquals(
        Optional.of("/dev/x is not there. Plug it in."), state(Status.IDLE, AWAY).obstacle());
  }

  @Test
  void soDoesAnEmergencyStop() {
    assertEquals(Optional.of(LatchWords.ANSWER), state(Status.LATCHED, AT_REST).obstacle());
  }

  @Test
  void ofTwoThingsBothAreSaid() {
    assertEquals(
        Optional.of(LatchWords.ANSWER + " /dev/x is not there. Plug it in."),
        state(Status.LATCHED, AWAY).obstacle());
  }

  private static PlayerState state(Status status, Link link) {
    var report =
        new SleeveReport(
            link, 4, Optional.empty(), new Counters(0, 0, 0, 0), Optional.empty(), Readings.NONE);
    return new PlayerState(
        status, Optional.empty(), Optional.empty(), 1.0, 1.0, Optional.empty(), report);
  }
}
