package dev.lull.protocol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a motor's pin did: levels of 0 to 255, each from its time on.
record PinRecord(List<Change> changes) {

  /// A level, from a moment of [System#nanoTime()] on.
  record Change(long atNanos, double level) {}

  /// The changes of one motor in a record.
  static PinRecord of(Path file, int motor) throws IOException {
    return new PinRecord(
        Files.readAllLines(file).stream()
            .map(line -> line.split(" "))
            .filter(words -> words.length == 3 && words[1].equals(Integer.toString(motor)))
            .map(PinRecord::change)
            .toList());
  }

  private static Change change(String[] words) {
    long micros = Long.parseLong(words[0].replace(".", ""));
    return new Change(micros * 1000, Double.parseDouble(words[2]) * Protocol.MAX_LEVEL);
  }

  double levelAt(long nanos) {
    double level = 0;
    for (Change change : changes) {
      if (change.atNanos() > nanos) {
        return level;
      }
      level = change.level();
    }
    return level;
  }

  /// When it came to rest for good.
  long restedAt() {
    Change last = changes.getLast();
    if (last.level() != 0) {
      throw new IllegalStateException("the motor is driven to the end of the record: " + last);
    }
    return last.atNanos();
  }
}
