package dev.lull.protocol;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The record of a sleeve that was to play [RelatedLevels], looked at from moment to moment.
final class RelatedRecord {

  private final double[] felt = new double[RelatedLevels.MOTORS];
  private String moment = "";
  private int moments;
  private double highest;
  private long changedAt;

  private RelatedRecord() {}

  /// Reads a record; a level that nobody sent fails the test.
  static RelatedRecord check(Path file) throws IOException {
    RelatedRecord record = new RelatedRecord();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        record.take(line);
      }
    }
    RelatedLevels.check(record.felt);
    return record;
  }

  private void take(String line) {
    String[] words = line.split(" ", -1);
    if (words.length == 3 && Character.isDigit(words[1].charAt(0))) {
      takeLevel(words[0], Integer.parseInt(words[1]), Double.parseDouble(words[2]));
    }
  }

  private void takeLevel(String time, int motor, double level) {
    if (!time.equals(moment)) {
      RelatedLevels.check(felt);
      moment = time;
      moments++;
    }
    felt[motor] = level;
    highest = Math.max(highest, level);
    changedAt = 1000 * Long.parseLong(time.replace(".", ""));
  }

  boolean isAtRest() {
    double sum = 0;
    for (double level : felt) {
      sum += level;
    }
    return sum == 0;
  }

  /// When a level changed last, on the clock of [System#nanoTime()].
  long lastChangeNanos() {
    return changedAt;
  }

  /// How many moments at which a level changed.
  int moments() {
    return moments;
  }

  /// The highest level, 0..1.
  double highest() {
    return highest;
  }
}
