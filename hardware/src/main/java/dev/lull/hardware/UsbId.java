package dev.lull.hardware;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a device on USB says it is.
///
/// @param vendor number of its maker, 0..0xFFFF; 0x2341 is Arduino
/// @param product number the maker gave to its kind, 0..0xFFFF
/// @param serial number of this very device; many have none
public record UsbId(int vendor, int product, Optional<String> serial) {
  private static final int LAST = 0xFFFF;
  private static final int HEXADECIMAL = 16;
  private static final Pattern WRITTEN =
      Pattern.compile("([0-9a-fA-F]{4}):([0-9a-fA-F]{4})(?::(\\S.*))?");

  public UsbId {
    OutOfRange.check("vendor", vendor, 0, LAST);
    OutOfRange.check("product", product, 0, LAST);
  }

  /// Reads an id such as `2341:0043` or `2341:0043:75830303934351`, or nothing if it is none.
  public static Optional<UsbId> of(String text) {
    Matcher written = WRITTEN.matcher(text);
    return written.matches()
        ? Optional.of(
            new UsbId(
                number(written.group(1)),
                number(written.group(2)),
                Optional.ofNullable(written.group(3))))
        : Optional.empty();
  }

  /// Whether that device is one of these: the same kind, and the same serial number if this has
  // one.
  public boolean includes(UsbId device) {
    return vendor == device.vendor
        && product == device.product
        && (serial.isEmpty() || device.serial.filter(serial.get()::equalsIgnoreCase).isPresent());
  }

  private static int number(String digits) {
    return Integer.parseInt(digits, HEXADECIMAL);
  }

  /// The id as it is written, such as `2341:0043`.
  @Override
  public String toString() {
    return "%04x:%04x".formatted(vendor, product) + serial.map(it -> ":" + it).orElse("");
  }
}
