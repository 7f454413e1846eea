package dev.lull.controller.fidelity;

/// What an observer adds up of the motors that are felt at once.
public enum Adding {
  /// Amplitudes, q = 1.
  AMPLITUDES,
  /// Energies, q = 2.
  ENERGIES;

  @Override
  public String toString() {
    return switch (this) {
      case AMPLITUDES -> "q = 1";
      case ENERGIES -> "q = 2";
    };
  }
}
