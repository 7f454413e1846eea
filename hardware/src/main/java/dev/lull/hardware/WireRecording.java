package dev.lull.hardware;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A recording of the wire, as people read it.
public final class WireRecording {
  /// More than the longest line that is ever written.
  private static final int LONGEST_LINE = 4_096;

  private static final Pattern LINE =
      Pattern.compile(
          "(-?\\d+\\.\\d+) (?:(open) (.+)|(host|sleeve) ((?:[0-9a-f]{2})+)|(lost) (\\d+))");

  private final Path file;
  private final WireDump dump;

  private WireRecording(Path file, WireDump dump) {
    this.file = file;
    this.dump = dump;
  }

  /// Reads a recording, and gives one line of text for each message: when it was said, who said it,
  /// its sequence number and what it says. What is no message is shown with what is wrong with it
  /// and its bytes.
  ///
  /// @param into takes the lines, one by one
  /// @throws IOException if the file cannot be read
  /// @throws BrokenRecording at the first line that is none of a recording
  public static void lines(Path file, Consumer<String> into) throws IOException {
    lines(file, Files.newInputStream(file), into);
  }

  /// The same of a recording that is still being made: at its end it waits for more, until the
  /// thread is interrupted.
  public static void follow(Path file, Consumer<String> into) throws IOException {
    lines(file, new GrowingFile(file), into);
  }

  // Every byte is some character in this encoding, so that a file of anything at all can be
  // complained about.
  private static void lines(Path file, InputStream bytes, Consumer<String> into)
      throws IOException {
    WireDump dump = new WireDump(into);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.ISO_8859_1))) {
      new WireRecording(file, dump).read(reader);
    }
    dump.end();
  }

  private void read(BufferedReader reader) throws IOException {
    String header = line(reader).stripTrailing();
    if (!header.equals(WireRecorder.HEADER)) {
      throw BrokenRecording.header(file, header);
    }
    String line = line(reader);
    for (int number = 2; !line.isEmpty(); number++) {
      take(number, line.stripTrailing());
      line = line(reader);
    }
  }

  private void take(int number, String line) {
    MatchResult parts =
        LINE.matcher(line)
            .results()
            .filter(match -> match.end() - match.start() == line.length())
            .findFirst()
            .orElseThrow(() -> BrokenRecording.line(file, number, line));
    String seconds = parts.group(1);
    if (parts.group(2) != null) {
      dump.opened(seconds, parts.group(3));
    } else if (parts.group(4) != null) {
      dump.said(seconds, parts.group(4), HexFormat.of().parseHex(parts.group(5)));
    } else {
      dump.lost(seconds, parts.group(7));
    }
  }

  /// The next line with its end; empty at the end of the file. One that is too long comes in
  /// pieces, the first of which is no line of a recording.
  private static String line(BufferedReader reader) throws IOException {
    StringBuilder line = new StringBuilder();
    int next = reader.read();
    while (next != -1 && next != '\n' && line.length() < LONGEST_LINE) {
      line.append((char) next);
      next = reader.read();
    }
    return next == -1 ? line.toString() : line.append('\n').toString();
  }
}
