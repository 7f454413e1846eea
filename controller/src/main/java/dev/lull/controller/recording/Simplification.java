package dev.lull.controller.recording;

import dev.lull.patterns.Contact;
import dev.lull.patterns.place.Surface;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/// Leaves out moments of a touch that can be told from their neighbours: none of them is then more
/// than a millimetre, or 1 % of the wearer's comfortable maximum, from where it was.
///
/// It is the way of Douglas and Peucker (1973) with distances at the same time, not to the nearest
/// place. Every [#FARTHEST]th moment stays, so that it costs no more than in proportion to them.
final class Simplification {
  private static final double MOST_MM = 1;
  private static final double MOST_PRESSURE = 0.01;
  private static final int FARTHEST = 2_000;

  private final List<Moment> sent;
  private final List<Moment> written;
  private final Surface surface;
  private final BitSet kept = new BitSet();
  private final Deque<Piece> open = new ArrayDeque<>();

  private record Piece(int from, int to) {}

  private Simplification(List<Moment> sent, List<Moment> written, Surface surface) {
    this.sent = sent;
    this.written = written;
    this.surface = surface;
  }

  /// What is left.
  ///
  /// @param sent what is to be kept to
  /// @param written the same moments as they can be written
  static List<Moment> of(List<Moment> sent, List<Moment> written, Surface surface) {
    return new Simplification(sent, written, surface).run();
  }

  private List<Moment> run() {
    int last = sent.size() - 1;
    for (int from = 0; from < last; from += FARTHEST) {
      open.push(new Piece(from, Math.min(from + FARTHEST, last)));
    }
    kept.set(0);
    while (!open.isEmpty()) {
      Piece piece = open.pop();
      kept.set(piece.to());
      split(piece);
    }
    List<Moment> left = new ArrayList<>();
    kept.stream().forEach(i -> left.add(written.get(i)));
    return left;
  }

  private void split(Piece piece) {
    int worst = piece.from();
    double most = 1;
    for (int i = piece.from() + 1; i < piece.to(); i++) {
      double off = off(piece, i);
      if (off > most) {
        most = off;
        worst = i;
      }
    }
    if (worst > piece.from()) {
      open.push(new Piece(piece.from(), worst));
      open.push(new Piece(worst, piece.to()));
    }
  }

  /// How far a moment would be off, as a share of what it may be.
  private double off(Piece piece, int i) {
    Contact is = sent.get(i).contact();
    Contact told =
        Moment.between(written.get(piece.from()), written.get(piece.to()), sent.get(i).at());
    double place = surface.distance(is.along(), is.around(), told.along(), told.around());
    double width = Math.abs(is.width() - told.width());
    double pressure = Math.abs(is.pressure() - told.pressure());
    return Math.max(Math.max(place, width) / MOST_MM, pressure / MOST_PRESSURE);
  }
}
