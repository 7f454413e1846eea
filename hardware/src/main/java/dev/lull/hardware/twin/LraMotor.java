package dev.lull.hardware.twin;

import dev.lull.hardware.OutOfRange;

/// A linear resonant motor (LRA), driven at its own frequency: its drive is the amplitude of that
/// tone.
///
/// The envelope of a resonator follows its drive with the time constant τ = Q/(π·f₀), up and down
/// alike, which is what the theory of a lightly damped oscillator gives. It does not stick.
///
/// @param resonance frequency f₀ at which it resonates, in Hz, 10..1,000
/// @param quality its Q, 1..1,000
/// @param gain factor of its amplitude, 0.1..10
public record LraMotor(double resonance, double quality, double gain) implements TwinMotor {
  /// 175 Hz with a Q of 15, of the order that data sheets of coin LRAs give: τ = 27 ms.
  public static final LraMotor COIN = new LraMotor(175, 15, 1);

  public LraMotor {
    OutOfRange.check("resonance of a motor in Hz", resonance, 10, 1_000);
    OutOfRange.check("quality of a motor", quality, 1, 1_000);
    OutOfRange.check("gain of a motor", gain, 0.1, 10);
  }

  /// The time constant of its envelope, in s.
  public double lag() {
    return quality / (Math.PI * resonance);
  }

  @Override
  public LraMotor differing(double stronger, double slower) {
    return new LraMotor(resonance, quality * slower, gain * stronger);
  }
}
