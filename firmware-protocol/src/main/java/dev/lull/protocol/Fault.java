package dev.lull.protocol;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Why a sleeve lets no session begin. A fault stays until the host clears it, which it cannot as
/// long as its cause lasts.
public enum Fault {
  /// Its stop button was pressed.
  BUTTON(1),
  /// A motor was driven without a break for longer than the limits allow.
  OVERRUN(2),
  /// It was 40 °C or hotter, and must cool down to less than 38 °C.
  HOT(4),
  /// Its supply was outside of what it can work with.
  SUPPLY(8),
  /// A sensor that it has gave no sensible reading.
  SENSOR(16);

  private final int bit;

  Fault(int bit) {
    this.bit = bit;
  }

  /// Its bit on the wire.
  public int bit() {
    return bit;
  }

  /// Those among 8 bits that have a name.
  public static Set<Fault> in(int bits) {
    return Arrays.stream(values())
        .filter(fault -> (bits & fault.bit) != 0)
        .collect(Collectors.toUnmodifiableSet());
  }
}
