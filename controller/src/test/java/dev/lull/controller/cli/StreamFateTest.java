package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.Inbound;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a sender makes of what sleeves say of its stream.
final class StreamFateTest {
  private final StreamFate fate = new StreamFate("all/x");

  @Test
  void itIsFinishedOnceAllWhoFeltItHaveFeltItsEnd() {
    says("left", "{\"event\":\"started\",\"stream\":\"all/x\"}");
    says("right", "{\"event\":\"started\",\"stream\":\"all/x\"}");
    says("right", "{\"event\":\"ended\",\"stream\":\"all/x\",\"how\":\"finished\"}");
    assertTrue(fate.hasBegun());
    assertFalse(fate.isFinished());
    says("left", "{\"event\":\"ended\",\"stream\":\"all/x\",\"how\":\"finished\"}");
    assertTrue(fate.isFinished());
  }

  @Test
  void oneSleeveThatStopsItDoesNotEndItForTheOthers() {
    says("left", "{\"event\":\"started\",\"stream\":\"all/x\"}");
    says("right", "{\"command\":\"stream/all/x\",\"status\":\"error\",\"error\":\"It is held.\"}");
    fate.complain();
    says(
        "left",
        "{\"event\":\"ended\",\"stream\":\"all/x\",\"how\":\"stopped\",\"why\":\"stopped by me\"}");
    assertThrows(Complaint.class, fate::complain);
  }

  @Test
  void whatIsRefusedByTheOnlyOneIsSaidInItsWords() {
    says("left", "{\"command\":\"stream/all/x\",\"status\":\"error\",\"error\":\"It is held.\"}");
    assertEquals("It is held.", assertThrows(Complaint.class, fate::complain).getMessage());
  }

  @Test
  void oneThatWasEndedByAnotherIsToldByHowItEndedAndNotByWhatWasRefusedAfterIt() {
    says("left", "{\"event\":\"started\",\"stream\":\"all/x\"}");
    says("left", "{\"command\":\"stream/all/x\",\"status\":\"error\",\"error\":\"It is over.\"}");
    fate.complain();
    says(
        "left",
        "{\"event\":\"ended\",\"stream\":\"all/x\",\"how\":\"stopped\",\"why\":\"stopped by"
            + " cmd/pause\"}");
    says("left", "{\"command\":\"stream/all/x\",\"status\":\"error\",\"error\":\"It is over.\"}");
    assertEquals(
        "The stream is over: stopped by cmd/pause.",
        assertThrows(Complaint.class, fate::complain).getMessage());
  }

  @Test
  void whatIsSaidOfOtherStreamsAndWhatIsNoEventTellsNothing() {
    says("left", "{\"event\":\"started\",\"stream\":\"x\"}");
    says("left", "not JSON");
    says("left", "[]");
    assertFalse(fate.hasBegun());
    fate.complain();
  }

  private void says(String sleeve, String event) {
    fate.arrived(
        new Inbound("lull/" + sleeve + "/event", Bytes.of(event), false, Optional.empty(), ""));
  }
}
