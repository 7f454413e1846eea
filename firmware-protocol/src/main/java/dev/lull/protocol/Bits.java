package dev.lull.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The readable form of a byte of flags: their names with commas between them, or `none`.
///
/// @param names of the bits, the lowest first
record Bits(List<String> names) {

  static final Bits FAULTS = named(Fault.values());
  static final Bits SENSORS = named(Sensor.values());

  private static final int COUNT = 8;
  private static final String NONE = "none";

  private static Bits named(Enum<?>[] constants) {
    List<String> names = new ArrayList<>();
    for (int bit = 0; bit < COUNT; bit++) {
      names.add(bit < constants.length ? WireText.word(constants[bit]) : "bit" + bit);
    }
    return new Bits(List.copyOf(names));
  }

  String text(int bits) {
    return bits == 0
        ? NONE
        : IntStream.range(0, COUNT)
            .filter(bit -> (bits >> bit & 1) == 1)
            .mapToObj(names::get)
            .collect(Collectors.joining(","));
  }

  /// Reads it back.
  ///
  /// @throws IllegalArgumentException if a name is unknown
  int parse(String text) {
    return text.equals(NONE)
        ? 0
        : Arrays.stream(text.split(",", -1)).mapToInt(this::bit).reduce(0, (a, b) -> a | b);
  }

  private int bit(String name) {
    int bit = names.indexOf(name);
    if (bit < 0) {
      throw new IllegalArgumentException(
          "\"%s\" is unknown; it can be %s".formatted(name, String.join(", ", names)));
    }
    return 1 << bit;
  }
}
