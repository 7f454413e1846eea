package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lull.controller.player.Command;
import dev.lull.controller.player.Ending;
import dev.lull.controller.player.Player;
import dev.lull.controller.player.PlayerListener;
import dev.lull.controller.player.PlayerSettings;
import dev.lull.controller.player.PlayerState;
import dev.lull.controller.player.Session;
import dev.lull.controller.player.Streamed;
import dev.lull.controller.rig.Fields;
import dev.lull.hardware.Link;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.SafetyLimits;
import dev.lull.hardware.Sleeve;
import dev.lull.hardware.Sleeves;
import dev.lull.patterns.Layouts;
import org.junit.jupiter.api.Test;

final class PlayerLoopTest {
  private final Sleeve sleeve = Sleeves.simulated(6, MotorProfile.COIN_ERM, SafetyLimits.DEFAULT);

  /// Fails as soon as it hears that the pace was set.
  private static final class Faulty implements PlayerListener {
    @Override
    public void changed(PlayerState state) {
      if (state.pace() != 1.0) {
        throw new IllegalStateException("as the test wants it");
      }
    }

    @Override
    public void started(Session session) {}

    @Override
    public void ended(Session session, Ending ending) {}

    @Override
    public void streamed(Streamed what) {}
  }

  @Test
  void whateverFailsInThePlayerStopsTheSleeveAndLetsGoOfIt() {
    var renderer = Fields.renderer(Layouts.bundled("1x6").orElseThrow());
    var player =
        new Player(sleeve, renderer, PlayerSettings.STANDARD, new Faulty(), System.nanoTime());
    player.submit(new Command.SetPace(0.5));
    assertThrows(IllegalStateException.class, new PlayerLoop(player, sleeve)::run);
    assertInstanceOf(Link.Away.class, sleeve.report().link());
  }
}
