package dev.lull.patterns;

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
public final class Library {
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,64}");
  private static final List<String> BUNDLED =
      List.of(
          "effleurage",
          "friendly-touch",
          "held-hand",
          "petting",
          "resting-hand",
          "slow-circles",
          "slow-stroke");

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
  public List<String> names() {
    TreeSet<String> names = new TreeSet<>(BUNDLED);
    folder.filter(Files::isDirectory).ifPresent(path -> names.addAll(namesIn(path)));
    return List.copyOf(names);
  }

  /// Reads the pattern of that name; empty if there is none.
  public Optional<Reading<dev.lull.patterns.Pattern>> find(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    String file = name + PatternReader.ENDING;
    return folder
        .map(path -> path.resolve(file))
        .filter(Library::isPlainFile)
        .map(path -> readPlain(path, file))
        .or(() -> bundled(name, file));
  }

  private static Optional<Reading<dev.lull.patterns.Pattern>> bundled(String name, String file) {
    return BUNDLED.contains(name)
        ? Optional.of(PatternReader.read(file, Resource.text("library/" + file)))
        : Optional.empty();
  }

  private static Reading<dev.lull.patterns.Pattern> readPlain(Path path, String file) {
    return TextFile.read(file, path, LinkOption.NOFOLLOW_LINKS)
        .then(text -> PatternReader.read(file, text));
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

  private static boolean isPlainFile(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }
}
