package dev.lull.controller.motors;

import dev.lull.controller.config.CalibrationText;
import dev.lull.controller.config.MotorType;
import dev.lull.hardware.MotorCalibration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/// What is said while motors are calibrated, and of what was found.
public final class CalibratingWords {
  private static final String KEYS =
      "Enter now   space stop   r anew   n next   p previous   w write and end   q end";

  private CalibratingWords() {}

  static List<String> beforeIt(int motors) {
    return List.of(
        (motors == 1 ? "The motor" : "%d motors, one at a time. Each".formatted(motors))
            + " grows and fades slowly. Press Enter when you",
        "feel it, when it is gone, and when it is as strong as you like it.",
        "",
        "Press Enter to begin.",
        "",
        KEYS);
  }

  static List<String> during(String site, int number, int of, String toDo, String note) {
    List<String> lines =
        new ArrayList<>(List.of("%d of %d, %s".formatted(number, of, site), toDo, ""));
    if (!note.isEmpty()) {
      lines.addAll(List.of(note, ""));
    }
    lines.add(KEYS);
    return List.copyOf(lines);
  }

  static List<String> atTheEnd(
      String note,
      List<Integer> asked,
      SortedMap<Integer, MotorCalibration> found,
      MotorType type) {
    List<String> lines = new ArrayList<>(List.of(note, ""));
    lines.addAll(table(asked, found, type));
    lines.addAll(List.of("", "Enter write and end   p previous motor   q end without writing"));
    return List.copyOf(lines);
  }

  static String found(int motor, MotorCalibration found, MotorType type) {
    String most = CalibrationText.downwards(found.most());
    return type.sticks()
        ? "Motor %d starts at %s, holds down to %s, and is strong enough at %s of its strength."
            .formatted(
                motor,
                CalibrationText.upwards(found.start()),
                CalibrationText.upwards(found.hold()),
                most)
        : "Motor %d is strong enough at %s of its strength.".formatted(motor, most);
  }

  /// All that was found, as a table, and which of the motors stay as they were.
  ///
  /// @param asked which motors were asked about
  public static List<String> table(
      List<Integer> asked, SortedMap<Integer, MotorCalibration> found, MotorType type) {
    List<String> lines = new ArrayList<>();
    lines.add(row(type, "motor", "start", "hold", "comfortable maximum, of its strength"));
    found.forEach((motor, one) -> lines.add(row(type, motor, one)));
    List<String> others =
        asked.stream().filter(it -> !found.containsKey(it)).map(String::valueOf).toList();
    if (!others.isEmpty()) {
      lines.add("As before: " + String.join(", ", others) + ".");
    }
    return lines;
  }

  private static String row(MotorType type, int motor, MotorCalibration found) {
    return row(
        type,
        Integer.toString(motor),
        CalibrationText.upwards(found.start()),
        CalibrationText.upwards(found.hold()),
        CalibrationText.downwards(found.most()));
  }

  private static String row(MotorType type, String motor, String start, String hold, String most) {
    String drives = type.sticks() ? "%-9s%-9s".formatted(start, hold) : "";
    return "%-7s%s%s".formatted(motor, drives, most);
  }
}
