package dev.lull.controller.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.hardware.StopKind;
import org.junit.jupiter.api.Test;

final class OrdersTest {
  private static final Command.SetPace SLOWER = new Command.SetPace(0.5);
  private static final Command.Stop SOFT = new Command.Stop(StopKind.SOFT, "a phone");
  private static final Command.Stop EMERGENCY = new Command.Stop(StopKind.EMERGENCY, "a phone");

  private final Orders orders = new Orders();

  @Test
  void commandsComeInTheOrderTheyWereSubmitted() {
    orders.submit(SLOWER);
    orders.submit(new Command.SetIntensity(0.2));
    assertEquals(SLOWER, orders.take().orElseThrow().command());
    assertEquals(new Command.SetIntensity(0.2), orders.take().orElseThrow().command());
    assertTrue(orders.take().isEmpty());
  }

  @Test
  void aStopIsSeenBeforeWhateverWasSubmittedEarlier() {
    orders.submit(SLOWER);
    orders.submit(SOFT);
    assertEquals(SOFT, orders.takeStop().orElseThrow());
    assertTrue(orders.take().orElseThrow().overtaken());
  }

  @Test
  void whatComesAfterAStopIsNotOvertaken() {
    orders.submit(SOFT);
    orders.submit(SLOWER);
    assertTrue(orders.takeStop().isPresent());
    assertFalse(orders.take().orElseThrow().overtaken());
  }

  @Test
  void aStopIsTakenOnce() {
    orders.submit(SOFT);
    assertTrue(orders.takeStop().isPresent());
    assertTrue(orders.takeStop().isEmpty());
  }

  @Test
  void aSoftStopDoesNotUndoAnEmergency() {
    orders.submit(EMERGENCY);
    orders.submit(SOFT);
    assertEquals(EMERGENCY, orders.takeStop().orElseThrow());
  }

  @Test
  void anEmergencyHardensASoftStop() {
    orders.submit(SOFT);
    orders.submit(EMERGENCY);
    assertEquals(EMERGENCY, orders.takeStop().orElseThrow());
  }
}
