package dev.lull.patterns;

import java.util.List;

/// A pattern asks for more time than it gives, on this arm: a stroke longer than its `every`, say.
///
/// How long a stroke takes depends on the arm. A file is checked on [Arm#STANDARD] when it is read,
/// so this can only be thrown for arms of another size.
public final class PatternDoesNotFit extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  /// Says what does not fit.
  ///
  /// @param problems what does not fit, at least one
  public PatternDoesNotFit(List<Problem> problems) {
    super(String.join("\n", problems.stream().map(Problem::toString).toList()));
    this.problems = List.copyOf(problems);
  }

  /// What does not fit, with the places in the file.
  public List<Problem> problems() {
    return problems;
  }
}
