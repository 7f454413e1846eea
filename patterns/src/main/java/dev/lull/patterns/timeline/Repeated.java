package dev.lull.patterns.timeline;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.Phase;
import dev.lull.patterns.Stroked;
import dev.lull.patterns.Timeline;
import java.util.List;
import java.util.function.Consumer;

/// The same again and again, with the same time from start to start. A part that takes longer than
/// that is still felt when the next one begins.
///
/// @param part what is repeated; it has an end
/// @param period from start to start, in nanoseconds, > 0
/// @param times how often, or [Timeline#ENDLESS]
public record Repeated(Node part, long period, long times) implements Node {
  @Override
  public long length() {
    return times == Timeline.ENDLESS
        ? Timeline.ENDLESS
        : Math.addExact(Math.multiplyExact(period, times - 1), Math.max(period, part.length()));
  }

  @Override
  public void contactsAt(long t, long chance, Contacts into) {
    if (t < 0 || t >= length()) {
      return;
    }
    long begun = Math.min(t / period, times - 1);
    for (long i = begun; i >= 0 && t - i * period < part.length(); i--) {
      part.contactsAt(t - i * period, Chance.of(chance, i), into);
    }
  }

  @Override
  public Node lasting(long length) {
    long whole = wholeIn(length);
    if (whole == 0) {
      return part.lasting(length);
    }
    Node repeated = new Repeated(part, period, whole);
    long rest = length - whole * period;
    if (rest == 0) {
      return repeated;
    }
    Node last = whole < times ? part.lasting(rest) : new Silence(rest);
    return Sequence.at(List.of(repeated, last), List.of(0L, whole * period));
  }

  /// How many of them are over by then.
  private long wholeIn(long length) {
    long longest = Math.max(period, part.length());
    return length < longest ? 0 : Math.min((length - longest) / period + 1, times);
  }

  @Override
  public int most() {
    return part.most() * (int) Math.min(times, Math.ceilDiv(part.length(), period));
  }

  @Override
  public void strokes(long until, long chance, Consumer<Stroked> each) {
    for (long i = 0; i < times && i * period < until; i++) {
      long start = i * period;
      part.strokes(until - start, Chance.of(chance, i), it -> each.accept(it.later(start)));
    }
  }

  @Override
  public void phases(long until, Consumer<Phase> each) {
    for (long i = 0; i < times && i * period < until; i++) {
      long start = i * period;
      part.phases(until - start, it -> each.accept(it.later(start)));
    }
  }
}
