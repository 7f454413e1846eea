package dev.lull.controller.motors;

import dev.lull.controller.config.CalibrationText;
import dev.lull.controller.config.MotorType;
import java.util.Optional;

/// With which drive does it start? Three ramps upwards: a quick one that seeks, and two slow ones
/// from below what it found, the larger answer of which counts.
///
/// @param from  where the next ramp begins, 0..1
/// @param slow  how many slow ramps have been answered; less than 0 before the quick one has
/// @param felt  the largest answer to a slow ramp
/// @param tries how often it sought in vain
record StartQuestion(MotorType type, double ceiling, double from, int slow, double felt, int tries)
    implements Question {
  private static final int SLOW_RAMPS = 2;
  private static final int MOST_TRIES = 2;
  private static final double LEAST = 0.02;
  private static final double SEEKING_FROM = 0.12;
  private static final double FURTHER = 1.25;
  private static final double BELOW_SOUGHT = 0.7;
  private static final double BELOW_FELT = 0.85;
  private static final double SLOW_REACH = 2;

  static StartQuestion first(MotorType type, double ceiling) {
    return seeking(type, ceiling, 0);
  }

  private static StartQuestion seeking(MotorType type, double ceiling, int tries) {
    return new StartQuestion(type, ceiling, Math.min(SEEKING_FROM, ceiling), -1, 0, tries);
  }

  @Override
  public Optional<Motion.Kick> kick() {
    return Optional.empty();
  }

  @Override
  public Motion.Ramp ramp() {
    return isSeeking()
        ? new Motion.Ramp(from, ceiling, QUICK)
        : new Motion.Ramp(from, Math.min(ceiling, from * SLOW_REACH), SLOW);
  }

  @Override
  public String words() {
    return "It grows from nothing (%d of %d). Press Enter as soon as you feel it."
        .formatted(slow + 2, SLOW_RAMPS + 1);
  }

  /// Whoever feels it from the beginning has not felt where it starts.
  @Override
  public Outcome pressed(double seconds, double drive) {
    if (seconds < Motion.REACTION && from > LEAST) {
      return ask(Math.max(LEAST, from / FURTHER), slow, felt);
    }
    if (isSeeking()) {
      return ask(drive * BELOW_SOUGHT, 0, 0);
    }
    double surer = Math.max(felt, drive);
    return slow + 1 < SLOW_RAMPS
        ? ask(drive * BELOW_FELT, slow + 1, surer)
        : new Outcome.Ask(HoldQuestion.first(type, ceiling, surer));
  }

  @Override
  public Outcome ranOut(double drive) {
    return isSeeking() || tries + 1 == MOST_TRIES
        ? new Outcome.Unanswered(
            "was not felt, up to a drive of %s. Is it connected?"
                .formatted(CalibrationText.downwards(drive)))
        : new Outcome.Ask(seeking(type, ceiling, tries + 1));
  }

  private boolean isSeeking() {
    return slow < 0;
  }

  private Outcome ask(double from, int slow, double felt) {
    return new Outcome.Ask(new StartQuestion(type, ceiling, from, slow, felt, tries));
  }
}
