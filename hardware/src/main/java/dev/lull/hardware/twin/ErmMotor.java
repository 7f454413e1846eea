package dev.lull.hardware.twin;

import dev.lull.hardware.OutOfRange;
import java.util.List;

/// A motor with an eccentric mass (ERM): the faster it turns, the stronger it shakes.
///
/// Its speed follows ω̇ = (ω_ss(V) − ω)/τ, where ω_ss is the speed it settles at, and its amplitude
/// is (ω/ω_max)², as the force of a turning mass goes with the square of its speed. At rest it
/// sticks: nothing turns below the voltage at which it starts. Once it turns it goes on turning
/// down to a lower voltage, and below that it coasts to rest.
///
/// @param speeds the speed it settles at, measured; volts and hertz both strictly rising. Between
///     two points it is linear, below the first one in proportion to the voltage
/// @param startVolts least voltage at which it starts from rest, in V, 0..full
/// @param holdVolts least voltage at which it goes on turning, in V, 0..start
/// @param rise time constant of getting faster, in s, 0.001..1
/// @param fall time constant of getting slower, in s, 0.001..1
/// @param gain factor of its amplitude, 0.1..10
public record ErmMotor(
    List<Settled> speeds,
    double startVolts,
    double holdVolts,
    double rise,
    double fall,
    double gain)
    implements TwinMotor {

  /// A coin motor, 3.15 V at full drive.
  ///
  /// Speeds: measured by Shah et al., 2019, as in
  /// [dev.lull.hardware.MotorProfile#COIN_ERM]. The others are of the order that data sheets of
  /// coin motors give, and no measurement of this one: it starts at 1.2 V, holds down to 0.6 V,
  /// and takes 50 ms up and 60 ms down, or 25 ms if it is braked.
  public static final ErmMotor COIN =
      new ErmMotor(
          List.of(
              new Settled(0.98, 102),
              new Settled(1.37, 140),
              new Settled(1.96, 186),
              new Settled(3.15, 241)),
          1.2,
          0.6,
          0.050,
          0.060,
          1);

  /// Below this share of its full speed a motor that is not driven sticks. Its amplitude is 0.0025
  /// then, which nobody feels.
  static final double STICKING = 0.05;

  private static final double BRAKED_FALL = 0.025;

  public ErmMotor {
    speeds = List.copyOf(speeds);
    if (speeds.isEmpty()) {
      throw new IllegalArgumentException("A motor has no measured speed. Give one at full drive.");
    }
    for (int i = 1; i < speeds.size(); i++) {
      if (!speeds.get(i).isBeyond(speeds.get(i - 1))) {
        throw new IllegalArgumentException(
            "%s does not lie beyond %s. Volts and hertz must both rise."
                .formatted(speeds.get(i), speeds.get(i - 1)));
      }
    }
    OutOfRange.check("starting voltage", startVolts, 0, speeds.getLast().volts());
    OutOfRange.check("holding voltage", holdVolts, 0, startVolts);
    OutOfRange.check("rise of a motor in s", rise, 0.001, 1);
    OutOfRange.check("fall of a motor in s", fall, 0.001, 1);
    OutOfRange.check("gain of a motor", gain, 0.1, 10);
  }

  /// One measurement.
  ///
  /// @param volts at the motor, in V, 0.01..100
  /// @param hertz turns a second once it has settled, 0.1..10,000
  public record Settled(double volts, double hertz) {
    public Settled {
      OutOfRange.check("volts of a motor", volts, 0.01, 100);
      OutOfRange.check("hertz of a motor", hertz, 0.1, 10_000);
    }

    private boolean isBeyond(Settled other) {
      return volts > other.volts && hertz > other.hertz;
    }
  }

  /// The voltage at full drive, in V.
  public double fullVolts() {
    return speeds.getLast().volts();
  }

  /// The speed it settles at with full drive, in Hz.
  public double fullHertz() {
    return speeds.getLast().hertz();
  }

  /// The speed it settles at once it turns, in Hz. More than full drive is full drive.
  public double hertz(double volts) {
    Settled below = speeds.getFirst();
    if (volts <= below.volts) {
      return below.hertz * Math.max(0, volts) / below.volts;
    }
    for (int i = 1; i < speeds.size(); i++) {
      Settled above = speeds.get(i);
      if (volts <= above.volts) {
        double share = (volts - below.volts) / (above.volts - below.volts);
        return below.hertz + share * (above.hertz - below.hertz);
      }
      below = above;
    }
    return below.hertz;
  }

  /// The same motor with a driver that brakes it: it takes 25 ms down.
  public ErmMotor braked() {
    return new ErmMotor(speeds, startVolts, holdVolts, rise, BRAKED_FALL, gain);
  }

  /// The same motor, if it sticks until there are so many volts.
  public ErmMotor startingAt(double volts) {
    return new ErmMotor(speeds, volts, holdVolts, rise, fall, gain);
  }

  @Override
  public ErmMotor differing(double stronger, double slower) {
    return new ErmMotor(
        speeds, startVolts, holdVolts, rise * slower, fall * slower, gain * stronger);
  }
}
