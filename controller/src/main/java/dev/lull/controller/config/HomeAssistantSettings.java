package dev.lull.controller.config;

/// Whether and where Home Assistant is told of the sleeve.
///
/// @param prefix first levels of the topics that it listens to for new devices
public record HomeAssistantSettings(Discovery discovery, String prefix) {
  /// As long as nobody asks for it.
  public static final HomeAssistantSettings USUAL =
      new HomeAssistantSettings(Discovery.OFF, "homeassistant");

  /// Of a controller for a moment, such as the demo's.
  public static final HomeAssistantSettings UNTOUCHED =
      new HomeAssistantSettings(Discovery.UNTOUCHED, "homeassistant");

  /// What to do about the announcement of the sleeve.
  public enum Discovery {
    /// The sleeve is announced.
    ON,
    /// It is not, and what was announced of it before is taken back.
    OFF,
    /// It is not, and what another controller has announced under the same name stays.
    UNTOUCHED
  }
}
