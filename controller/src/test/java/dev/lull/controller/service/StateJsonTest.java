package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.controller.player.Command;
import dev.lull.controller.player.LatchWords;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

final class StateJsonTest {
  private final SteppedDesk rig = new SteppedDesk();

  @Test
  void whileAnEmergencyStopHoldsTheSleeveTheLinkSaysHowItIsLifted() {
    rig.player.submit(Command.Stop.latching("cmd/estop"));
    rig.run(500);
    assertEquals(LatchWords.ANSWER, link());
    rig.player.submit(new Command.Rearm());
    rig.run(10);
    assertEquals("The sleeve has not been armed yet.", link());
  }

  private String link() {
    return JsonMapper.shared().readTree(StateJson.state(rig.state, 0)).path("link").asString();
  }
}
