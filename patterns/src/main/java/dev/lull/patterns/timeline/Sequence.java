package dev.lull.patterns.timeline;

import dev.lull.patterns.Contacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One after another.
public final class Sequence implements Node {
  private final Node[] parts;
  private final long[] ends;

  /// Puts parts one after another.
  ///
  /// @param parts at least one, none endless
  public Sequence(List<Node> parts) {
    this.parts = parts.toArray(Node[]::new);
    this.ends = new long[parts.size()];
    long end = 0;
    for (int i = 0; i < ends.length; i++) {
      end = Math.addExact(end, this.parts[i].length());
      ends[i] = end;
    }
  }

  @Override
  public long length() {
    return ends[ends.length - 1];
  }

  @Override
  public void contactsAt(long t, Contacts into) {
    if (t >= 0 && t < length()) {
      int part = partAt(t);
      parts[part].contactsAt(t - start(part), into);
    }
  }

  @Override
  public Node lasting(long length) {
    List<Node> kept = new ArrayList<>();
    int last = partAt(Math.min(length, length()) - 1);
    for (int i = 0; i < last; i++) {
      kept.add(parts[i]);
    }
    kept.add(parts[last].lasting(length - start(last)));
    return new Sequence(kept);
  }

  private int partAt(long t) {
    int found = Arrays.binarySearch(ends, t);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private long start(int part) {
    return part == 0 ? 0 : ends[part - 1];
  }
}
