package dev.lull.controller.recording;

import java.util.ArrayList;
import java.util.List;

/// One time that a finger touched the skin.
///
/// @param finger which one, 0 to 7
/// @param moments where it was, in the order of their times; two at least
public record Touched(int finger, List<Moment> moments) {
  /// Copies the moments.
  public Touched {
    moments = List.copyOf(moments);
  }

  /// When it began, in nanos of stream time.
  public long start() {
    return moments.getFirst().at();
  }

  /// When it was over, in nanos of stream time.
  public long end() {
    return moments.getLast().at();
  }

  /// The same with other moments.
  Touched with(List<Moment> others) {
    return new Touched(finger, others);
  }

  /// As much of it as there is before a moment that lies in it.
  Touched until(long at) {
    List<Moment> kept = new ArrayList<>();
    for (Moment moment : moments) {
      if (moment.at() >= at) {
        kept.add(new Moment(at, Moment.between(kept.getLast(), moment, at)));
        break;
      }
      kept.add(moment);
    }
    return new Touched(finger, kept);
  }

  /// As much of it as there is from a moment on that lies in it.
  static List<Moment> from(List<Moment> moments, long at) {
    if (moments.getFirst().at() >= at) {
      return moments;
    }
    int next = 1;
    while (moments.get(next).at() <= at) {
      next++;
    }
    List<Moment> kept = new ArrayList<>();
    kept.add(new Moment(at, Moment.between(moments.get(next - 1), moments.get(next), at)));
    kept.addAll(moments.subList(next, moments.size()));
    return kept;
  }
}
