package dev.lull.hardware;

import dev.lull.protocol.Protocol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The record of a sleeve, read line by line: it may be long.
record FeltRecord(Path file) {
  /// A line.
  ///
  /// @param micros when, in microseconds of the machine's monotonic clock
  /// @param what a motor, or what else it tells
  /// @param rest the words after it
  record Line(long micros, String what, String rest) {
    private static Line of(String line) {
      String[] words = line.split(" ", 3);
      return new Line(Long.parseLong(words[0].replace(".", "")), words[1], words[2]);
    }

    boolean isLevel() {
      return Character.isDigit(what.charAt(0));
    }

    int motor() {
      return Integer.parseInt(what);
    }

    /// The number after the word.
    long count() {
      return Long.parseLong(rest);
    }

    /// The level in the sleeve's own steps, of which one level has 256.
    double level() {
      double share = Double.parseDouble(rest);
      return Math.floor(share * Protocol.MAX_LEVEL * 256 + 1e-3) / 256;
    }
  }

  void lines(Consumer<Line> into) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      lines.skip(1).map(Line::of).forEach(into);
    }
  }

  Line first(String what) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .skip(1)
          .map(Line::of)
          .filter(line -> line.what().equals(what))
          .findFirst()
          .orElseThrow();
    }
  }
}
