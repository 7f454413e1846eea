package dev.lull.controller.config;

/// Whether and where Home Assistant is told of the sleeve.
///
/// @param discovery whether it is told at all
/// @param prefix    first levels of the topics that it listens to for new devices
public record HomeAssistantSettings(boolean discovery, String prefix) {
  /// As long as nobody asks for it: nothing is told.
  public static final HomeAssistantSettings OFF = new HomeAssistantSettings(false, "homeassistant");
}
