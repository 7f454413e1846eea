package dev.lull.controller.service;

import java.util.LinkedHashSet;

/// The marks of the last plays that were taken, so that one that comes twice is begun once.
/// Confined to the bridge's thread.
final class Transactions {
  private static final int REMEMBERED = 256;

  private final LinkedHashSet<String> marks = new LinkedHashSet<>();

  /// Whether a play of this mark was taken; one without a mark is like no other.
  boolean contains(String mark) {
    return marks.contains(mark);
  }

  void add(String mark) {
    if (mark.isEmpty()) {
      return;
    }
    marks.add(mark);
    if (marks.size() > REMEMBERED) {
      marks.removeFirst();
    }
  }

  /// Forgets a play that never began, so that it may be asked for again.
  void remove(String mark) {
    marks.remove(mark);
  }
}
