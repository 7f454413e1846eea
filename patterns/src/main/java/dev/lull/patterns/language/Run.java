package dev.lull.patterns.language;

import dev.lull.patterns.timeline.Node;
import dev.lull.patterns.timeline.Sequence;
import java.util.ArrayList;
import java.util.List;

/// Parts that are put one after another, as long as it is not known how many.
final class Run {
  private final List<Node> nodes = new ArrayList<>();
  private final List<Long> starts = new ArrayList<>();
  private long next;

  void add(Part part) {
    nodes.add(part.node());
    starts.add(next);
    next = Math.addExact(next, part.period());
  }

  /// When the next part begins, in nanoseconds after the first.
  long next() {
    return next;
  }

  /// All of them as one.
  Part part() {
    return new Part(nodes.size() == 1 ? nodes.getFirst() : Sequence.at(nodes, starts), next);
  }
}
