package dev.lull.hardware;

import java.io.Serial;
import java.nio.file.Path;

/// A file is not a recording of the wire, or a line of it is damaged.
public final class BrokenRecording extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;
  private static final int SHOWN = 40;

  private final int line;

  private BrokenRecording(Path file, int line, String what) {
    super("%s:%d: %s".formatted(file, line, what));
    this.line = line;
  }

  static BrokenRecording header(Path file, String found) {
    return new BrokenRecording(
        file,
        1,
        "This is no recording of the wire: it begins with \"%s\" instead of \"%s\"."
            .formatted(excerpt(found), WireRecorder.HEADER));
  }

  static BrokenRecording line(Path file, int line, String found) {
    return new BrokenRecording(
        file,
        line,
        "\"%s\" is no line of a recording, which is seconds, host or sleeve, and bytes, such as \"%s\"."
            .formatted(excerpt(found), "12.003411 host 020105be23c25800"));
  }

  /// Which line of the file, from 1.
  public int line() {
    return line;
  }

  private static String excerpt(String text) {
    String visible = text.replaceAll("[^\\x20-\\x7e]", "?");
    return visible.length() <= SHOWN ? visible : visible.substring(0, SHOWN) + "…";
  }
}
