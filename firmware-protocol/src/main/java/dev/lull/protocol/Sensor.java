package dev.lull.protocol;

/// What a sleeve can feel of itself.
public enum Sensor {
  /// How warm it is where it touches the skin.
  TEMPERATURE(1),
  /// The voltage it runs on.
  SUPPLY(2),
  /// A button that ends whatever is played.
  BUTTON(4);

  private final int bit;

  Sensor(int bit) {
    this.bit = bit;
  }

  /// Its bit on the wire.
  public int bit() {
    return bit;
  }
}
