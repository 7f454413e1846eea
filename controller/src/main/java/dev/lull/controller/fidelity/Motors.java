package dev.lull.controller.fidelity;

import dev.lull.hardware.twin.ErmMotor;
import dev.lull.hardware.twin.LraMotor;
import dev.lull.hardware.twin.Mismatch;
import dev.lull.hardware.twin.TwinMotor;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// The motors that a stroke is played on.
public enum Motors {
  /// All do as they are told, within a third of a millisecond. Amplitudes are given to them as they
  /// are, so what is missed on them is missed by the rendering itself.
  IDEAL,
  /// All are as the motor profile has it.
  NOMINAL,
  /// Each differs, as [Mismatch#USUAL] has it; always the same ones.
  MISMATCHED;

  private static final long SEED = 2011;
  private static final LraMotor PROMPT = new LraMotor(1_000, 1, 1);

  List<? extends TwinMotor> of(int motors) {
    return switch (this) {
      case IDEAL -> Collections.nCopies(motors, PROMPT);
      case NOMINAL -> Collections.nCopies(motors, ErmMotor.COIN);
      case MISMATCHED -> Mismatch.USUAL.draw(ErmMotor.COIN, motors, SEED);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
