package dev.lull.controller.config;

import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.PlayerSettings;
import dev.lull.hardware.SafetyLimits;
import java.nio.file.Path;
import java.util.Optional;

/// What one controller is connected to, and how it behaves: the configuration file, understood.
///
/// @param patterns the user's own patterns, if there is a folder of them
/// @param state    where it keeps what must outlast it
public record Configuration(
    BrokerSettings broker,
    WhenAway whenAway,
    Topics topics,
    HomeAssistantSettings homeAssistant,
    SleeveSettings sleeve,
    Optional<Path> patterns,
    PlayerSettings player,
    SafetyLimits safety,
    StateFolder state) {

  /// The same, with motors that are heard less: what the wearer is to feel at most they feel at
  /// this drive, which no motor passes.
  Configuration quietly(double drive) {
    return new Configuration(
        broker,
        whenAway,
        topics,
        homeAssistant,
        sleeve.quietly(drive),
        patterns,
        player,
        safety.quietly(drive),
        state);
  }

  /// What a session does when the connection to the broker is lost.
  public enum WhenAway {
    PLAY_ON,
    FADE_OUT
  }
}
