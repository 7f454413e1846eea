package dev.lull.controller.motors;

import dev.lull.controller.config.MotorType;
import java.util.Optional;

/// With which drive does it go on? Two ramps downwards while it turns: a quick one that seeks, and
/// a slow one from above what it found. The answer is the drive before the reaction, so it is one
/// with which it still turned.
///
/// @param start with which drive it starts, 0..1
/// @param from  where the next ramp begins, 0..start
/// @param slow  whether the quick ramp has been answered
/// @param tries how often it faded in vain
record HoldQuestion(
    MotorType type, double ceiling, double start, double from, boolean slow, int tries)
    implements Question {
  private static final int MOST_TRIES = 2;
  private static final double LEAST = 0.03;
  private static final double FURTHER = 1.25;
  private static final double ABOVE_SOUGHT = 1.1;

  static HoldQuestion first(MotorType type, double ceiling, double start) {
    return new HoldQuestion(type, ceiling, start, start, false, 0);
  }

  @Override
  public Optional<Motion.Kick> kick() {
    return Optional.of(new Motion.Kick(Math.min(ceiling, start * SURELY), from));
  }

  @Override
  public Motion.Ramp ramp() {
    return new Motion.Ramp(from, Math.min(LEAST, from), slow ? SLOW : QUICK);
  }

  @Override
  public String words() {
    return "It starts, and fades slowly (%d of 2). Press Enter as soon as it is gone."
        .formatted(slow ? 2 : 1);
  }

  /// Where it is gone from the beginning, the ramp began too low.
  @Override
  public Outcome pressed(double seconds, double drive) {
    if (seconds < Motion.REACTION && from < start) {
      return ask(Math.min(start, from * FURTHER), slow);
    }
    double turned = ramp().beforeReaction(drive);
    return slow ? found(turned) : ask(Math.min(start, turned * ABOVE_SOUGHT), true);
  }

  @Override
  public Outcome ranOut(double drive) {
    return tries + 1 == MOST_TRIES
        ? new Outcome.Unanswered("was felt until it was hardly driven, or nobody pressed a key.")
        : new Outcome.Ask(new HoldQuestion(type, ceiling, start, start, false, tries + 1));
  }

  private Outcome ask(double from, boolean slow) {
    return new Outcome.Ask(new HoldQuestion(type, ceiling, start, from, slow, tries));
  }

  private Outcome found(double hold) {
    return new Outcome.Ask(new MostQuestion(type, ceiling, start, hold));
  }
}
