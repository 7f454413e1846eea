package dev.lull.controller.demo;

import java.util.regex.MatchResult;

/// A line of the record that the firmware's host port keeps of what its motors do.
public sealed interface RecordLine {
  /// From this moment on a motor is at this level.
  ///
  /// @param seconds of the machine's monotonic clock
  /// @param level   0..1
  record Level(double seconds, int motor, float level) implements RecordLine {}

  /// From this moment on the firmware is in this state.
  ///
  /// @param state  `idle`, `armed` or `ramping`
  /// @param reason why it was last disarmed: `boot`, `stop` or `lease`
  record State(double seconds, String state, String reason) implements RecordLine {}

  /// The program is ready and can be reached at this port.
  record Ready(String port) implements RecordLine {}

  /// Something that does not bear on the motors.
  record Other(String text) implements RecordLine {}

  static RecordLine parse(String line) {
    return Lines.LEVEL
        .matcher(line)
        .results()
        .map(RecordLine::level)
        .findFirst()
        .or(() -> Lines.STATE.matcher(line).results().map(RecordLine::state).findFirst())
        .or(() -> Lines.READY.matcher(line).results().map(RecordLine::ready).findFirst())
        .orElseGet(() -> new Other(line));
  }

  private static RecordLine level(MatchResult line) {
    return new Level(
        Double.parseDouble(line.group(1)),
        Integer.parseInt(line.group(2)),
        Float.parseFloat(line.group(3)));
  }

  private static RecordLine state(MatchResult line) {
    return new State(Double.parseDouble(line.group(1)), line.group(2), line.group(3));
  }

  private static RecordLine ready(MatchResult line) {
    return new Ready(line.group(1));
  }
}
