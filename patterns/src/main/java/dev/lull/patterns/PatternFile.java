package dev.lull.patterns;

import java.nio.file.Path;
import java.util.Map;

/// A pattern file with all that belongs to it, so that it can be played elsewhere.
///
/// @param pattern what it says
/// @param text the file itself
/// @param others the texts of those patterns beside it which it plays, and which those play, by
///     their names
public record PatternFile(Pattern pattern, String text, Map<String, String> others) {
  /// Copies the texts.
  public PatternFile {
    others = Map.copyOf(others);
  }

  /// Reads a file. One that cannot be read is a problem like any other. Problems call it by its
  /// path, as given.
  public static Reading<PatternFile> read(Path file) {
    Taken beside = Taken.from(new Folder(file.toAbsolutePath().resolveSibling(".")));
    return TextFile.read(file)
        .then(
            text ->
                Library.bundled()
                    .with(beside)
                    .read(file.toString(), text)
                    .then(it -> new Reading.Read<>(new PatternFile(it, text, beside.texts()))));
  }
}
