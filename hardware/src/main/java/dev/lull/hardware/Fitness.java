package dev.lull.hardware;

import dev.lull.hardware.Link.Faulted;
import dev.lull.protocol.Fault;
import dev.lull.protocol.StatusView;
import java.util.Comparator;
import java.util.stream.Collectors;

/// Whether the device can be played, as far as it feels itself.
///
/// Its stop button is no fault for whoever plays: once it is let go, the next play may begin.
final class Fitness {
  private static final String AGAIN = " Then clear the fault, with `./lull clear`.";

  private int faults;
  private boolean pressed;

  void take(StatusView status) {
    faults = status.faults();
    pressed = status.button();
  }

  /// The device booted: it says anew what is wrong with it.
  void forget() {
    faults = 0;
    pressed = false;
  }

  /// The bits of all that the device has told of.
  int faults() {
    return faults;
  }

  /// The bits of those that whoever plays may clear: only the button's. All others are a person's
  /// to see to, also if they come up while the device is being armed.
  int faultsOfPlay() {
    return faults & Fault.BUTTON.bit();
  }

  /// Whether nothing stands in the way, or only that the button was pressed.
  boolean isFit() {
    return (faults & ~Fault.BUTTON.bit()) == 0 && !pressed;
  }

  /// Whether the button ended what was played, and nothing else.
  boolean isStoppedByButton() {
    return faults == Fault.BUTTON.bit();
  }

  Faulted link() {
    return pressed
        ? new Faulted("The sleeve's stop button is being pressed.", "Let it go.")
        : new Faulted(
            Fault.in(faults).stream()
                .sorted(Comparator.naturalOrder())
                .map(Fitness::what)
                .collect(Collectors.joining(" ")),
            Fault.in(faults).stream()
                    .sorted(Comparator.naturalOrder())
                    .map(Fitness::remedy)
                    .collect(Collectors.joining(" "))
                + AGAIN);
  }

  private static String what(Fault fault) {
    return switch (fault) {
      case BUTTON -> "The sleeve's stop button was pressed.";
      case OVERRUN -> "A motor was driven for longer than safety.longest-on allows.";
      case HOT -> "The sleeve is too warm, 40 °C or more.";
      case SUPPLY -> "The sleeve's supply is too low or too high.";
      case SENSOR -> "A sensor of the sleeve gives no sensible reading.";
    };
  }

  private static String remedy(Fault fault) {
    return switch (fault) {
      case BUTTON -> "See whether the wearer wants to go on.";
      case OVERRUN -> "Let the sleeve rest for five seconds.";
      case HOT -> "Take it off, and let it cool to less than 38 °C.";
      case SUPPLY -> "Check its cable and its power supply.";
      case SENSOR -> "Check the sensor and its cable.";
    };
  }
}
