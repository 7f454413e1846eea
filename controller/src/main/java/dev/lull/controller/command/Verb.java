package dev.lull.controller.command;

/// What can be asked of a sleeve, named by the last two levels of its topic.
public enum Verb {
  /// Play a pattern.
  PLAY("cmd/play"),
  /// End what plays.
  STOP("cmd/stop"),
  /// End what plays, quickly, and let nothing play until the wearer allows it.
  ESTOP("cmd/estop"),
  /// Let what plays fade out, and keep its place.
  PAUSE("cmd/pause"),
  /// Let what was paused fade in from there.
  RESUME("cmd/resume"),
  /// Forget a fault of the sleeve.
  CLEAR("cmd/clear"),
  /// Play everything stronger or softer.
  INTENSITY("set/intensity"),
  /// Play everything faster or slower.
  PACE("set/pace");

  private final String topic;

  Verb(String topic) {
    this.topic = topic;
  }

  /// Its topic below the sleeve's, such as `cmd/play`.
  public String topic() {
    return topic;
  }
}
