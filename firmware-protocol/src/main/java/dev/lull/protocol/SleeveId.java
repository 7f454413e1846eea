package dev.lull.protocol;

/// The rule for a sleeve's name: 1 to 8 visible ASCII characters, filled up with zeros on the
/// wire.
final class SleeveId {

  static final int BYTES = 8;

  private SleeveId() {}

  static void check(String id) {
    if (id.isEmpty() || id.length() > BYTES || !id.chars().allMatch(SleeveId::isVisible)) {
      throw new IllegalArgumentException(
          "sleeve id \"" + id + "\" is not 1 to 8 visible ASCII characters");
    }
  }

  static boolean isVisible(int character) {
    return character > ' ' && character <= '~';
  }
}
