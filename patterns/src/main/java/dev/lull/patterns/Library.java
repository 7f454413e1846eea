package dev.lull.patterns;

import dev.lull.patterns.language.PatternLookup;
import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Parsed;
import dev.lull.patterns.quantity.Quoted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The patterns at hand: those that come with Lull, and those of the user's own folder.
///
/// A pattern's name is its file's without `.lull.yaml`: 1 to 64 of `a`–`z`, `0`–`9` and `-`. Only
/// plain files of such names are read from the folder: nothing beside it or below it, and no links.
public final class Library implements PatternLookup {
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,64}");
  private static final List<String> BUNDLED =
      List.of(
          "breathing",
          "cat",
          "dish-washing",
          "effleurage",
          "falling-asleep",
          "friendly-touch",
          "heartbeat",
          "held-hand",
          "henna",
          "kneading",
          "massage",
          "petting",
          "rain",
          "resting-hand",
          "rocking",
          "slow-circles",
          "slow-stroke",
          "slower-breath",
          "slowing-stroke",
          "spiral",
          "tide",
          "unwinding");

  /// How a pattern's name is written.
  static final Notation<String> NOTATION = new NameNotation();

  private final Optional<Path> folder;

  private Library(Optional<Path> folder) {
    this.folder = folder;
  }

  /// The patterns that come with Lull.
  public static Library bundled() {
    return new Library(Optional.empty());
  }

  /// The patterns that come with Lull and those in a folder; where names are the same, the folder's
  /// is taken. The folder is looked at afresh each time, and need not exist.
  public Library with(Path folder) {
    return new Library(Optional.of(folder));
  }

  /// The names of all patterns, sorted.
  ///
  /// @throws UncheckedIOException if there is a folder, and it cannot be listed
  @Override
  public List<String> names() {
    TreeSet<String> names = new TreeSet<>(BUNDLED);
    folder.filter(Files::isDirectory).ifPresent(path -> names.addAll(namesIn(path)));
    return List.copyOf(names);
  }

  /// Whether a pattern could have that name.
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /// Reads a pattern from text. Patterns that it plays by name are looked for here.
  ///
  /// @param source what to call it in problems
  public Reading<dev.lull.patterns.Pattern> read(String source, String text) {
    return PatternReader.read(source, text, this, List.of());
  }

  /// Reads the pattern of that name; empty if there is none.
  public Optional<Reading<dev.lull.patterns.Pattern>> find(String name) {
    return find(name, List.of());
  }

  @Override
  public Optional<Reading<dev.lull.patterns.Pattern>> find(String name, List<String> reading) {
    if (!isName(name)) {
      return Optional.empty();
    }
    String file = name + PatternReader.ENDING;
    return folder
        .map(path -> path.resolve(file))
        .filter(Library::isPlainFile)
        .map(path -> readPlain(path, file, reading))
        .or(() -> bundled(name, file, reading));
  }

  private Optional<Reading<dev.lull.patterns.Pattern>> bundled(
      String name, String file, List<String> reading) {
    return BUNDLED.contains(name)
        ? Optional.of(PatternReader.read(file, Resource.text("library/" + file), this, reading))
        : Optional.empty();
  }

  private Reading<dev.lull.patterns.Pattern> readPlain(
      Path path, String file, List<String> reading) {
    return TextFile.read(file, path, LinkOption.NOFOLLOW_LINKS)
        .then(text -> PatternReader.read(file, text, this, reading));
  }

  private static List<String> namesIn(Path folder) {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "*" + PatternReader.ENDING)) {
      for (Path file : files) {
        String name = PatternReader.idOf(String.valueOf(file.getFileName()));
        if (NAME.matcher(name).matches() && isPlainFile(file)) {
          names.add(name);
        }
      }
    } catch (IOException fault) {
      throw new UncheckedIOException("The folder " + folder + " cannot be listed.", fault);
    }
    return names;
  }

  /// Names that a file may have.
  private static final class NameNotation implements Notation<String> {
    @Override
    public String name() {
      return "pattern name";
    }

    @Override
    public Parsed<String> parse(String text) {
      return NAME.matcher(text).matches()
          ? new Parsed.Value<>(text)
          : new Parsed.Fault<>(
              Quoted.text(text)
                  + " is no pattern's name. Write that of its file without \".lull.yaml\", such as"
                  + " \"slow-stroke\".");
    }
  }

  private static boolean isPlainFile(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }
}
