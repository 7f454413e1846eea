package dev.lull.controller.demo;

import java.util.stream.Stream;

/// A text in lines no longer than so many characters, broken at spaces where it has any.
public final class WrappedLines {
  private WrappedLines() {}

  public static Stream<String> of(String text, int columns) {
    if (text.length() <= columns) {
      return Stream.of(text);
    }
    int space = text.lastIndexOf(' ', columns);
    int end = space > 0 ? space : columns;
    return Stream.concat(
        Stream.of(text.substring(0, end)), of(text.substring(end).stripLeading(), columns));
  }
}
