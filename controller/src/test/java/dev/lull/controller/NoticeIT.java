package dev.lull.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The licences of all that Lull starts from are told, and of nothing else. It runs after
/// packaging, which puts the libraries into one folder.
final class NoticeIT {
  private static final Path HOME = Path.of(System.getProperty("lull.home"));
  private static final Pattern ROW = Pattern.compile("(?m)^\\|[^|]*\\|([^|]*`[^|]*)\\|[^|]+\\|$");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");
  private static final Pattern VERSIONED = Pattern.compile("(.+?)-[0-9].*[.]jar");
  private static final List<String> OURS =
      List.of("firmware-protocol", "hardware", "patterns", "controller");

  @Test
  void everyLibraryIsInTheNoticeAndNoOther() throws IOException {
    List<String> libraries = libraries();
    List<String> named = named();
    assertEquals(
        List.of(), libraries.stream().filter(it -> !isAmong(named, it)).toList(), "not told of");
    assertEquals(
        List.of(),
        named.stream().filter(it -> libraries.stream().noneMatch(jar -> matches(it, jar))).toList(),
        "no longer there");
  }

  private static List<String> libraries() throws IOException {
    try (Stream<Path> files = Files.list(HOME.resolve("controller/target/lull"))) {
      return files
          .map(it -> VERSIONED.matcher(it.getFileName().toString()))
          .filter(it -> it.matches())
          .map(it -> it.group(1))
          .filter(it -> !OURS.contains(it))
          .toList();
    }
  }

  private static List<String> named() throws IOException {
    return ROW.matcher(Files.readString(HOME.resolve("NOTICE.md")))
        .results()
        .map(row -> row.group(1))
        .flatMap(jars -> NAME.matcher(jars).results().map(MatchResult::group))
        .map(name -> name.replace("`", ""))
        .toList();
  }

  private static boolean isAmong(List<String> named, String jar) {
    return named.stream().anyMatch(it -> matches(it, jar));
  }

  private static boolean matches(String name, String jar) {
    return name.endsWith("*")
        ? jar.startsWith(name.substring(0, name.length() - 1))
        : jar.equals(name);
  }
}
