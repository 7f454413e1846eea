package dev.lull.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A file of `vectors`: one message, readable and as bytes, or bytes that are none.
record Vector(String name, Map<String, String> fields) {

  /// All of them, by name.
  static List<Vector> all() {
    Path folder = Path.of(System.getProperty("lull.home"), "firmware-protocol/vectors");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(Vector::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Vector read(Path file) {
    Map<String, String> fields = new HashMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.startsWith("#")) {
          String[] pair = line.split(": ", 2);
          fields.put(pair[0], pair[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Vector(file.getFileName().toString(), Map.copyOf(fields));
  }

  /// Whether nobody writes the message like that.
  boolean isOnlyRead() {
    return fields.containsKey("only");
  }

  Origin from() {
    return Origin.valueOf(fields.get("from").toUpperCase(Locale.ROOT));
  }

  byte[] bytes() {
    return HexFormat.ofDelimiter(" ").parseHex(fields.get("bytes"));
  }

  boolean isBroken() {
    return fields.containsKey("error");
  }

  Optional<BrokenKind> error() {
    return Optional.ofNullable(fields.get("error"))
        .map(kind -> BrokenKind.valueOf(kind.toUpperCase(Locale.ROOT)));
  }

  String message() {
    return fields.get("message");
  }

  int sequence() {
    return Integer.parseInt(fields.get("sequence"));
  }

  @Override
  public String toString() {
    return name;
  }
}
