package dev.lull.controller.demo;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/// A line of the record that the firmware's host port keeps of what its motors do.
public sealed interface RecordLine {
  /// From this moment on a motor is at this level.
  ///
  /// @param seconds of the machine's monotonic clock
  /// @param level   0..1
  record Level(double seconds, int motor, float level) implements RecordLine {}

  /// From this moment on the firmware is in this state: `idle`, `armed` or `ramping`.
  record State(double seconds, String state) implements RecordLine {}

  /// The program is ready and can be reached at this port.
  record Ready(String port) implements RecordLine {}

  /// Something that does not bear on the motors.
  record Other(String text) implements RecordLine {}

  static RecordLine parse(String line) {
    if (Lines.LEVEL.matcher(line) instanceof Matcher level && level.matches()) {
      return new Level(
          seconds(level), Integer.parseInt(level.group(2)), Float.parseFloat(level.group(3)));
    }
    if (Lines.STATE.matcher(line) instanceof Matcher state && state.matches()) {
      return new State(seconds(state), state.group(2));
    }
    if (Lines.READY.matcher(line) instanceof Matcher ready && ready.matches()) {
      return new Ready(ready.group(1));
    }
    return new Other(line);
  }

  private static double seconds(MatchResult line) {
    return Double.parseDouble(line.group(1));
  }
}
