package dev.lull.controller.command;

import dev.lull.hardware.StopKind;
import dev.lull.patterns.Library;

/// Reads what somebody asks, whatever brought it. A payload that cannot be understood is refused with a
/// sentence that says what to send instead; nothing is done for it.
public final class RequestReader {
  private final PlayReader plays;

  public RequestReader(Library library) {
    this.plays = new PlayReader(library);
  }

  /// @param payload a pattern's name, JSON with a name and options, or a whole pattern
  public Asked play(String payload) {
    return plays.read(payload);
  }

  /// A stop is a stop whatever its payload.
  public Asked stop() {
    return new Asked.Understood(new Request.Stop(StopKind.SOFT), "");
  }

  /// As [#stop], but without softness.
  public Asked emergencyStop() {
    return new Asked.Understood(new Request.Stop(StopKind.EMERGENCY), "");
  }

  /// @param payload per cent, such as `60 %` or `60`
  public Asked intensity(String payload) {
    return SetReader.intensity(payload);
  }

  /// @param payload per cent of the pace as written, such as `80 %` or `80`
  public Asked pace(String payload) {
    return SetReader.pace(payload);
  }
}
