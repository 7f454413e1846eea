package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.hardware.Ended;
import dev.lull.hardware.Link;
import java.util.List;
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
    assertEquals(List.of(IS_AWAY), alerts.note(AWAY));
    assertEquals(List.of(), alerts.note(AWAY));
    assertEquals(List.of(NOT_AWAY), alerts.note(FINE));
    assertEquals(List.of(), alerts.note(new Link.Armed()));
  }

  @Test
  void whileASleeveIsSoughtWhatWasWrongIsStillWrong() {
    alerts.note(AWAY);
    assertEquals(List.of(), alerts.note(new Link.Connecting()));
    assertEquals(List.of(), alerts.note(AWAY));
  }

  @Test
  void oneThingThatIsWrongTakesThePlaceOfAnother() {
    alerts.note(AWAY);
    assertEquals(
        List.of(
            NOT_AWAY,
            Outbound.kept(
                "lull/sleeve/alert/fault",
                "{\"what\":\"It is too warm.\",\"remedy\":\"Let it cool.\"}")),
        alerts.note(new Link.Faulted("It is too warm.", "Let it cool.")));
  }

  @Test
  void aBrokerIsToldWhatIsWrongAndThatNothingElseIs() {
    alerts.note(AWAY);
    assertEquals(
        List.of(
            IS_AWAY,
            Outbound.clearing("lull/sleeve/alert/refused"),
            Outbound.clearing("lull/sleeve/alert/fault")),
        alerts.all());
  }
}
