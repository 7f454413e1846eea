package dev.lull.patterns;

import dev.lull.patterns.document.FileLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;

/// Reads files of people's own, never more of one than could be used.
public final class TextFile {
  /// A character takes four bytes at most.
  private static final int MOST_BYTES = 4 * FileLimits.CHARACTERS;

  private TextFile() {}

  /// The text of a file in UTF-8, or why there is none. Problems call the file by its path, as
  /// given.
  public static Reading<String> read(Path file) {
    return read(file.toString(), file);
  }

  /// The text of a file in UTF-8, or why there is none.
  ///
  /// @param name what to call it in problems
  static Reading<String> read(String name, Path file, OpenOption... options) {
    if (Files.isDirectory(file)) {
      return broken(name, "This is a folder. Give the path of a file in it.");
    }
    try (InputStream in = Files.newInputStream(file, options)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES
          ? broken(name, "The file has more than %s bytes. Split it.".formatted(MOST_BYTES))
          : new Reading.Read<>(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (NoSuchFileException _) {
      return broken(name, "There is no such file. Give the path of one.");
    } catch (CharacterCodingException _) {
      return broken(name, "The file is not text in UTF-8. Save it as UTF-8.");
    } catch (IOException fault) {
      return broken(name, "The file cannot be read: " + fault.getMessage() + ".");
    }
  }

  private static <T> Reading<T> broken(String name, String message) {
    return new Reading.Broken<>(List.of(new Problem(name, 1, 1, message, "")));
  }
}
