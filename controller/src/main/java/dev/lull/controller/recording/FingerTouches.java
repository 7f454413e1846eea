package dev.lull.controller.recording;

import dev.lull.patterns.quantity.Limits;
import java.util.ArrayList;
import java.util.List;

/// The touches of one finger as they are felt of a stream: it comes and goes within 50 ms, and does
/// not come again before it has gone.
final class FingerTouches {
  private static final long MILLI = 1_000_000;
  private static final long EASE = 50 * MILLI;
  private static final long FADE = 300 * MILLI;

  /// Into so many straight pieces the curve of a fade is cut.
  private static final int PIECES = 6;

  private final int finger;
  private final List<Touched> done = new ArrayList<>();
  private List<Moment> open = new ArrayList<>();
  private long free = Long.MIN_VALUE;
  private int missed;

  FingerTouches(int finger) {
    this.finger = finger;
  }

  /// It is there.
  void touch(Moment moment) {
    open.add(moment);
  }

  /// It is no longer there, if it was.
  void lift(long at) {
    if (!open.isEmpty()) {
      stay(at);
      stay(at + EASE);
      close();
    }
  }

  /// It fades away, if it is there.
  ///
  /// @param from when that begins
  /// @param until when it is taken up again, later than that
  void fade(long from, long until) {
    if (open.isEmpty()) {
      return;
    }
    stay(from);
    Moment firm = open.getLast();
    for (int piece = 1; piece <= PIECES; piece++) {
      long at = Math.min(from + FADE * piece / PIECES, until);
      double share = (double) (at - from) / FADE;
      if (at > open.getLast().at()) {
        open.add(firm.at(at).pressed(0.5 + 0.5 * Math.cos(Math.PI * share)));
      }
    }
    close();
  }

  /// All of them, in the order of their times.
  List<Touched> done() {
    return List.copyOf(done);
  }

  /// How many were over before the finger had gone from where it was before.
  int missed() {
    return missed;
  }

  private void stay(long at) {
    if (at > open.getLast().at()) {
      open.add(open.getLast().at(at));
    }
  }

  private void close() {
    if (open.getLast().at() <= free) {
      missed++;
    } else {
      open = new ArrayList<>(Touched.from(open, free));
      stay(open.getFirst().at() + Limits.SHORTEST_TOUCH);
      free = open.getLast().at();
      done.add(new Touched(finger, open));
    }
    open = new ArrayList<>();
  }
}
