package dev.lull.controller.player;

/// What there is to say while an emergency stop holds the sleeve at rest.
public final class LatchWords {
  public static final String WHAT = "The sleeve was stopped by an emergency stop.";
  public static final String REMEDY =
      "It plays again once ./lull rearm was given on the controller's own machine.";

  /// Both, as an answer to whoever wants to play.
  public static final String ANSWER = WHAT + " " + REMEDY;

  private LatchWords() {}
}
