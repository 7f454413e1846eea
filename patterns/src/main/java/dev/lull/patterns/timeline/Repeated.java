package dev.lull.patterns.timeline;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.Timeline;
import java.util.List;

/// The same again and again, with the same time from start to start.
///
/// @param part what is repeated
/// @param period from start to start, in nanoseconds, at least as long as the part
/// @param times how often, or [Timeline#ENDLESS]
public record Repeated(Node part, long period, long times) implements Node {
  /// Checks that the part fits into its period.
  ///
  /// @throws IllegalArgumentException if the part takes longer than its period
  public Repeated {
    if (part.length() > period) {
      throw new IllegalArgumentException(
          "A part of %s ns does not fit into a period of %s ns.".formatted(part.length(), period));
    }
  }

  @Override
  public long length() {
    return times == Timeline.ENDLESS ? Timeline.ENDLESS : Math.multiplyExact(period, times);
  }

  @Override
  public void contactsAt(long t, Contacts into) {
    if (t >= 0 && t < length()) {
      part.contactsAt(t % period, into);
    }
  }

  @Override
  public Node lasting(long length) {
    long whole = Math.min(length / period, times);
    long rest = length - whole * period;
    if (whole == 0) {
      return part.lasting(length);
    }
    Node repeated = new Repeated(part, period, whole);
    if (rest == 0) {
      return repeated;
    }
    Node last = whole < times ? part.lasting(rest) : new Silence(rest);
    return new Sequence(List.of(repeated, last));
  }
}
