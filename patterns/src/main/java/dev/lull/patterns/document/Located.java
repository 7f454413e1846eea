package dev.lull.patterns.document;

import dev.lull.patterns.Problem;
import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Unbuilt;
import java.util.List;

/// A value of a [Document], and its place in the file.
///
/// The getters expect what the schema has promised: they throw [IllegalStateException] if the value
/// is of another type or absent.
public final class Located {
  private Located() {}

  /// Whether the file says anything here (or the schema has a default for it).
  public boolean isPresent() {
    return Unbuilt.yet();
  }

  /// The value at a JSON pointer below this one, such as `/url`; perhaps absent.
  public Located at(String pointer) {
    return Unbuilt.yet();
  }

  /// The values of a list; empty if absent.
  public List<Located> items() {
    return Unbuilt.yet();
  }

  /// The keys of a map, in the file's order; empty if absent.
  public List<String> keys() {
    return Unbuilt.yet();
  }

  public String text() {
    return Unbuilt.yet();
  }

  public long whole() {
    return Unbuilt.yet();
  }

  public double number() {
    return Unbuilt.yet();
  }

  /// `true`, `yes`, `false` or `no`.
  public boolean truth() {
    return Unbuilt.yet();
  }

  /// The value of a text in a notation, such as `doc.at("/timeout").as(Span.MEASURE)`.
  public <T> T as(Notation<T> notation) {
    return Unbuilt.yet();
  }

  /// A problem at this place; if absent, at the nearest place around it.
  public Problem problem(String message) {
    return Unbuilt.yet();
  }
}
