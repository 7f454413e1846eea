package dev.lull.patterns;

/// Something in a file that has to be put right, told to the person who wrote it.
///
/// @param source what the file is called
/// @param line from 1
/// @param column from 1, in characters as an editor counts them
/// @param message what was found, what was expected, and what to write instead
/// @param excerpt the line itself, and below it a line with a caret; may be empty
public record Problem(String source, int line, int column, String message, String excerpt) {
  /// `source:line:column: message`, as compilers write it, so that editors can jump there.
  @Override
  public String toString() {
    return source + ":" + line + ":" + column + ": " + message;
  }
}
