package dev.lull.controller.fidelity;

import dev.lull.hardware.twin.ErmMotor;
import dev.lull.hardware.twin.Mismatch;
import dev.lull.hardware.twin.TwinMotor;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// The motors that a stroke is played on.
public enum Motors {
  /// All are as the motor profile has it.
  NOMINAL,
  /// Each differs, as [Mismatch#USUAL] has it; always the same ones.
  MISMATCHED;

  private static final long SEED = 2011;

  List<? extends TwinMotor> of(int motors) {
    return switch (this) {
      case NOMINAL -> Collections.nCopies(motors, ErmMotor.COIN);
      case MISMATCHED -> Mismatch.USUAL.draw(ErmMotor.COIN, motors, SEED);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
