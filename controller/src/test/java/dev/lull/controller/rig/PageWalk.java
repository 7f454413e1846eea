package dev.lull.controller.rig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A page done from beginning to end in a folder, as its reader does it.
///
/// What is to be done stands in fenced blocks:
///
/// | ```` ```yaml evening.lull.yaml ```` | is saved under that name |
/// | ```` ```diff evening.lull.yaml ```` | in that file, the lines with `-` become those with `+` |
/// | ```` ```sh ```` | is typed line by line |
/// | ```` ```text ```` | is what was printed last; a last line `…` stands for what follows |
///
/// Other blocks, and files without a name, are passed over.
public final class PageWalk {
  private static final Pattern FENCED =
      Pattern.compile(
          "^```(\\w+)(?: ([\\w./-]+))?\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

  /// Types the lines of a page.
  @FunctionalInterface
  public interface Typist {
    /// What is printed; empty if this typist cannot do what the line asks.
    Optional<String> type(String line) throws Exception;
  }

  private final Path page;
  private final Path folder;
  private final Typist typist;
  private Optional<String> printed = Optional.empty();
  private int compared;

  public PageWalk(Path page, Path folder, Typist typist) {
    this.page = page;
    this.folder = folder;
    this.typist = typist;
  }

  /// Does it, and compares what is printed with what the page says.
  ///
  /// @return how many blocks of text were compared
  public int walk() throws Exception {
    for (MatchResult block : FENCED.matcher(Files.readString(page)).results().toList()) {
      Optional<Path> file = Optional.ofNullable(block.group(2)).map(folder::resolve);
      String inside = block.group(3);
      switch (block.group(1)) {
        case "yaml" -> file.ifPresent(it -> save(it, inside));
        case "diff" -> edit(file.orElseThrow(), inside);
        case "sh" -> type(inside);
        case "text" -> printed.ifPresent(it -> compare(inside, it));
        default -> {}
      }
    }
    return compared;
  }

  private static void save(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException fault) {
      throw new AssertionError("cannot write " + file, fault);
    }
  }

  private static void edit(Path file, String diff) throws IOException {
    String old = marked(diff, "-");
    String text = Files.readString(file);
    assertTrue(text.contains(old), () -> file + " has no lines\n" + old);
    save(file, text.replace(old, marked(diff, "+")));
  }

  private static String marked(String diff, String mark) {
    return diff.lines()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(1) + "\n")
        .collect(Collectors.joining());
  }

  /// Where one line cannot be done, nothing is known of what the block prints.
  private void type(String lines) throws Exception {
    var all = new StringBuilder();
    boolean isWhole = true;
    for (String line : lines.lines().toList()) {
      Optional<String> said = typist.type(line);
      said.ifPresent(all::append);
      isWhole &= said.isPresent();
    }
    printed = isWhole ? Optional.of(all.toString()) : Optional.empty();
  }

  private void compare(String shown, String seen) {
    boolean isBeginning = shown.endsWith("\n…\n");
    String expected = isBeginning ? shown.substring(0, shown.length() - "…\n".length()) : shown;
    String found =
        isBeginning ? seen.substring(0, Math.min(seen.length(), expected.length())) : seen;
    assertEquals(expected, found, page.toString());
    compared++;
  }
}
