package dev.lull.patterns.timeline;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.Phase;
import dev.lull.patterns.Stroked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// One after another. A part may still be felt when the next ones begin.
public final class Sequence implements Node {
  private final Node[] parts;
  private final long[] starts;
  private final long length;
  private final int reach;

  private Sequence(List<Node> parts, long[] starts) {
    this.parts = parts.toArray(Node[]::new);
    this.starts = starts;
    long end = 0;
    int most = 1;
    for (int i = 0; i < starts.length; i++) {
      end = Math.max(end, Math.addExact(starts[i], this.parts[i].length()));
      most = Math.max(most, startedBefore(starts[i] + this.parts[i].length()) - i);
    }
    this.length = end;
    this.reach = most;
  }

  /// Parts that each begin when the one before is over.
  ///
  /// @param parts at least one, none endless
  public static Sequence of(List<Node> parts) {
    long[] starts = new long[parts.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = Math.addExact(starts[i - 1], parts.get(i - 1).length());
    }
    return new Sequence(parts, starts);
  }

  /// Parts that each begin at a time of their own.
  ///
  /// @param parts at least one, none endless
  /// @param starts as many, in nanoseconds, the first of them 0, and none before the one before it
  public static Sequence at(List<Node> parts, List<Long> starts) {
    return new Sequence(parts, starts.stream().mapToLong(Long::longValue).toArray());
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public void contactsAt(long t, long chance, Contacts into) {
    if (t < 0 || t >= length) {
      return;
    }
    int last = startedBefore(t + 1) - 1;
    for (int i = last; i > last - reach && i >= 0; i--) {
      parts[i].contactsAt(t - starts[i], Chance.of(chance, i), into);
    }
  }

  @Override
  public Node lasting(long whole) {
    List<Node> kept = new ArrayList<>();
    List<Long> at = new ArrayList<>();
    int i = 0;
    while (i < parts.length && starts[i] + parts[i].length() <= whole) {
      kept.add(parts[i]);
      at.add(starts[i]);
      i++;
    }
    long from = i < parts.length ? starts[i] : length;
    if (from < whole) {
      kept.add(i < parts.length ? parts[i].lasting(whole - from) : new Silence(whole - from));
      at.add(from);
    }
    return at(kept, at);
  }

  @Override
  public int most() {
    int most = 0;
    for (int i = 0; i < parts.length; i++) {
      int together = 0;
      for (int j = i; j > i - reach && j >= 0; j--) {
        together += starts[j] + parts[j].length() > starts[i] ? parts[j].most() : 0;
      }
      most = Math.max(most, together);
    }
    return most;
  }

  @Override
  public void strokes(long until, long chance, Consumer<Stroked> each) {
    for (int i = 0; i < parts.length && starts[i] < until; i++) {
      long start = starts[i];
      parts[i].strokes(until - start, Chance.of(chance, i), it -> each.accept(it.later(start)));
    }
  }

  @Override
  public void phases(long until, Consumer<Phase> each) {
    for (int i = 0; i < parts.length && starts[i] < until; i++) {
      long start = starts[i];
      parts[i].phases(until - start, it -> each.accept(it.later(start)));
    }
  }

  /// How many parts begin before a moment.
  private int startedBefore(long t) {
    int found = Arrays.binarySearch(starts, t);
    int before = found >= 0 ? found : -found - 1;
    while (before > 0 && starts[before - 1] == t) {
      before--;
    }
    return before;
  }

  /// Whether it consists of the same parts at the same times.
  @Override
  public boolean equals(Object other) {
    return other instanceof Sequence that
        && Arrays.equals(parts, that.parts)
        && Arrays.equals(starts, that.starts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(parts) + Arrays.hashCode(starts);
  }
}
