package dev.lull.controller.config;

import dev.lull.hardware.PortChoice;
import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Parsed;
import dev.lull.patterns.quantity.Quoted;

/// Where a sleeve is plugged in: a path, `find`, or a USB device such as `usb:2341:0043`.
final class PortNotation implements Notation<PortChoice> {
  private static final String NO_PATH =
      "is no path of a port. Write one such as \"/dev/ttyACM0\", or \"find\" for whichever a sleeve"
          + " answers on.";
  private static final String NO_USB_DEVICE =
      "is no USB device. Write the numbers of its maker and its kind with 4 hexadecimal digits each,"
          + " such as \"usb:2341:0043\"; the serial number of one device may follow after another"
          + " colon.";

  @Override
  public String name() {
    return "port";
  }

  @Override
  public Parsed<PortChoice> parse(String text) {
    return PortChoice.of(text)
        .<Parsed<PortChoice>>map(Parsed.Value::new)
        .orElseGet(() -> new Parsed.Fault<>(Quoted.text(text) + " " + remedy(text)));
  }

  private static String remedy(String text) {
    return PortChoice.isUsb(text) ? NO_USB_DEVICE : NO_PATH;
  }
}
