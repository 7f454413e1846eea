package dev.lull.hardware;

import dev.lull.hardware.SleeveReport.Readings;
import dev.lull.hardware.SleeveReport.Sensors;

/// What the device feels of itself, as it is told: calmly.
final class Senses {
  /// How the wire says that there is no sensible reading.
  private static final int NOTHING = 0;

  private static final int TWENTIETHS = 20;
  private static final int FREEZING_POINT = 5_463;
  private static final int HALF_A_DEGREE = TWENTIETHS / 2;
  private static final int MILLIVOLTS = 1_000;
  private static final int HALF_A_TENTH_OF_A_VOLT = MILLIVOLTS / 20;

  private final Hysteresis temperature = new Hysteresis(HALF_A_DEGREE);
  private final Hysteresis supply = new Hysteresis(HALF_A_TENTH_OF_A_VOLT);
  private Sensors sensors = Sensors.NONE;
  private int tenthsOfKelvin;
  private int millivolts;
  private Readings told = Readings.NONE;

  /// Another device is there, or the same anew: what was felt before is forgotten.
  void meet(Sensors present) {
    sensors = present;
    take(NOTHING, NOTHING);
  }

  /// Takes in what the device says, of which only its own sensors count.
  void take(int tenthsOfKelvin, int millivolts) {
    this.tenthsOfKelvin = sensors.temperature() ? tenthsOfKelvin : NOTHING;
    this.millivolts = sensors.supply() ? millivolts : NOTHING;
  }

  /// What is to be told now; the same object for as long as that is the same.
  Readings tell() {
    boolean isOtherTemperature = feelTemperature();
    boolean isOtherSupply = feelSupply();
    if (isOtherTemperature || isOtherSupply) {
      told = new Readings(temperature.told(TWENTIETHS), supply.told(MILLIVOLTS));
    }
    return told;
  }

  /// The freezing point is a half of a tenth of a kelvin beside the tenths: twentieths hold both.
  private boolean feelTemperature() {
    return tenthsOfKelvin == NOTHING
        ? temperature.forget()
        : temperature.take(2 * tenthsOfKelvin - FREEZING_POINT);
  }

  private boolean feelSupply() {
    return millivolts == NOTHING ? supply.forget() : supply.take(millivolts);
  }
}
