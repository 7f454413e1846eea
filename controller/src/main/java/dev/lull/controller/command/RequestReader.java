package dev.lull.controller.command;

import dev.lull.hardware.StopKind;
import dev.lull.patterns.Library;

/// Reads what somebody asks, whatever brought it. A payload that cannot be understood is refused
/// with a sentence that says what to send instead; nothing is done for it.
public final class RequestReader {
  private final PlayReader plays;

  public RequestReader(Library library) {
    this.plays = new PlayReader(library);
  }

  /// Reads one request. A stop is a stop, and an emergency stop one, whatever its payload.
  public Asked read(Verb verb, String payload) {
    return switch (verb) {
      case PLAY -> plays.read(payload);
      case STOP -> new Asked.Understood(new Request.Stop(StopKind.SOFT), "");
      case ESTOP -> new Asked.Understood(new Request.EmergencyStop(), "");
      case PAUSE -> new Asked.Understood(new Request.Pause(), "");
      case RESUME -> new Asked.Understood(new Request.Resume(), "");
      case CLEAR -> new Asked.Understood(new Request.Clear(), "");
      case INTENSITY -> SetReader.intensity(payload);
      case PACE -> SetReader.pace(payload);
    };
  }
}
