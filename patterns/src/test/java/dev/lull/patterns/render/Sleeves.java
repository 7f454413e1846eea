package dev.lull.patterns.render;

import dev.lull.patterns.Arm;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.MotorPlace;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Layouts of all kinds, and what a contact does on each of them, worked out once.
final class Sleeves {
  static final Layout ONE = of("One", new MotorPlace(120, 0));

  /// Two motors that nearly touch, one far from all others, one at the wrist and one at the elbow.
  static final Layout IRREGULAR =
      of(
          "Irregular",
          new MotorPlace(0, -170),
          new MotorPlace(41, 15),
          new MotorPlace(52, 21),
          new MotorPlace(97, 100),
          new MotorPlace(118, -63),
          new MotorPlace(171, 4),
          new MotorPlace(240, 133));

  /// As many as there may be: eight rings of eight.
  static final Layout FULL =
      of(
          "Full",
          IntStream.range(0, Layout.MOST_MOTORS)
              .mapToObj(i -> new MotorPlace(25 + i / 8 * 27, i % 8 * 45 - 135))
              .toArray(MotorPlace[]::new));

  private static final Map<Layout, Field> FIELDS = new ConcurrentHashMap<>();

  private Sleeves() {}

  static List<Layout> bundled() {
    return Layouts.names().stream().map(it -> Layouts.bundled(it).orElseThrow()).toList();
  }

  static List<Layout> all() {
    return Stream.concat(bundled().stream(), Stream.of(ONE, IRREGULAR, FULL)).toList();
  }

  static Renderer renderer(Layout layout) {
    return new Renderer(field(layout));
  }

  static Field field(Layout layout) {
    return FIELDS.computeIfAbsent(layout, Field::of);
  }

  private static Layout of(String name, MotorPlace... motors) {
    return new Layout(name, "", Arm.STANDARD, List.of(motors));
  }
}
