package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.PlayerState;
import dev.lull.controller.player.PlayerState.Status;
import dev.lull.hardware.Ended;
import dev.lull.hardware.Link;
import dev.lull.hardware.SleeveReport;
import dev.lull.hardware.SleeveReport.Counters;
import dev.lull.hardware.SleeveReport.Readings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is wrong is kept at the broker until it is over.
final class AlertsTest {
  private static final Link AWAY = new Link.Away("/dev/x is not there.", "Plug it in.");
  private static final Outbound IS_AWAY =
      Outbound.kept(
          "lull/sleeve/alert/away",
          "{\"what\":\"/dev/x is not there.\",\"remedy\":\"Plug it in.\"}");
  private static final Outbound NOT_AWAY = Outbound.clearing("lull/sleeve/alert/away");
  private static final Link FINE = new Link.Idle(Ended.STOPPED);

  private final Alerts alerts = new Alerts(Topics.STANDARD);

  @Test
  void whatIsWrongIsToldOnceAndTakenAwayWhenItIsOver() {
    assertEquals(List.of(IS_AWAY), alerts.note(state(AWAY)));
    assertEquals(List.of(), alerts.note(state(AWAY)));
    assertEquals(List.of(NOT_AWAY), alerts.note(state(FINE)));
    assertEquals(List.of(), alerts.note(state(new Link.Armed())));
  }

  @Test
  void whileASleeveIsSoughtWhatWasWrongIsStillWrong() {
    alerts.note(state(AWAY));
    assertEquals(List.of(), alerts.note(state(new Link.Connecting())));
    assertEquals(List.of(), alerts.note(state(AWAY)));
  }

  @Test
  void oneThingThatIsWrongTakesThePlaceOfAnother() {
    alerts.note(state(AWAY));
    assertEquals(
        List.of(
            NOT_AWAY,
            Outbound.kept(
                "lull/sleeve/alert/fault",
                "{\"what\":\"It is too warm.\",\"remedy\":\"Let it cool.\"}")),
        alerts.note(state(new Link.Faulted("It is too warm.", "Let it cool."))));
  }

  @Test
  void aBrokerIsToldWhatIsWrongAndThatNothingElseIs() {
    alerts.note(state(AWAY));
    assertEquals(
        List.of(
            IS_AWAY,
            Outbound.clearing("lull/sleeve/alert/refused"),
            Outbound.clearing("lull/sleeve/alert/fault"),
            Outbound.clearing("lull/sleeve/alert/latched")),
        alerts.all());
  }

  @Test
  void anEmergencyStopIsAnAlertBesideThatOfTheLink() {
    alerts.note(state(AWAY));
    List<Outbound> told = alerts.note(state(Status.LATCHED, AWAY));
    assertEquals(List.of("lull/sleeve/alert/latched"), told.stream().map(Outbound::topic).toList());
    assertTrue(told.getFirst().payload().text().contains("./lull rearm"));
    assertEquals(List.of(Outbound.clearing("lull/sleeve/alert/latched")), alerts.note(state(AWAY)));
  }

  private static PlayerState state(Link link) {
    return state(Status.IDLE, link);
  }

  private static PlayerState state(Status status, Link link) {
    var report =
        new SleeveReport(
            link, 4, Optional.empty(), new Counters(0, 0, 0, 0), Optional.empty(), Readings.NONE);
    return new PlayerState(
        status, Optional.empty(), Optional.empty(), 1.0, 1.0, Optional.empty(), report);
  }
}
