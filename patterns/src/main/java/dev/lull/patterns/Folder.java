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

/// The patterns of a folder, which is looked at afresh each time, and need not exist. Only plain
/// files count: nothing beside it or below it, and no links.
record Folder(Path path) implements Shelf {
  @Override
  public Optional<Reading<String>> text(String name) {
    String file = name + PatternReader.ENDING;
    return Optional.of(path.resolve(file))
        .filter(Folder::isPlainFile)
        .map(it -> TextFile.read(file, it, LinkOption.NOFOLLOW_LINKS));
  }

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    if (!Files.isDirectory(path)) {
      return names;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(path, "*" + PatternReader.ENDING)) {
      for (Path file : files) {
        String name = PatternReader.idOf(String.valueOf(file.getFileName()));
        if (Library.isName(name) && isPlainFile(file)) {
          names.add(name);
        }
      }
    } catch (IOException fault) {
      throw new UncheckedIOException("The folder " + path + " cannot be listed.", fault);
    }
    return names;
  }

  private static boolean isPlainFile(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }
}
