package dev.lull.patterns.language;

import dev.lull.patterns.Arm;
import dev.lull.patterns.Problem;
import dev.lull.patterns.document.FileLimits;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.place.Place;
import dev.lull.patterns.place.Surface;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.quantity.Span;
import dev.lull.patterns.timeline.Node;
import dev.lull.patterns.timeline.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What a finger did: where it was at which moment, and how firm.
///
/// @param points in the order of their times, the first at 0; two at least
/// @param width diameter of the contact where a point says nothing of it, in millimetres
/// @param ease how long the contact takes to come, and to go, in nanoseconds; at most half of the
///     touch each
/// @param slips what of its times cannot be
record Trace(List<TracePoint> points, double width, long ease, List<Problem> slips)
    implements Touch {
  Trace {
    points = List.copyOf(points);
    slips = List.copyOf(slips);
  }

  static Trace read(Located fields) {
    List<Located> written = fields.at("/points").items();
    List<TracePoint> points = written.stream().map(it -> it.as(TracePoint.NOTATION)).toList();
    return new Trace(
        points,
        fields.at("/width").as(Limits.WIDTH).mm(),
        fields.at("/ease").as(Limits.EASE).nanos(),
        slips(written, points));
  }

  private static List<Problem> slips(List<Located> written, List<TracePoint> points) {
    List<Problem> slips = new ArrayList<>();
    if (points.getFirst().at() != 0) {
      slips.add(
          written
              .getFirst()
              .problem(
                  ("The first point of a trace is when it begins, at 0 s, not %s. If it is to come"
                          + " later, write a rest before it.")
                      .formatted(new Span(points.getFirst().at()))));
    }
    for (int i = 1; i < points.size() && slips.size() < FileLimits.PROBLEMS; i++) {
      if (points.get(i).at() <= points.get(i - 1).at()) {
        slips.add(written.get(i).problem(notLater(points.get(i).at(), points.get(i - 1).at())));
      }
    }
    if (slips.isEmpty() && points.getLast().at() < Limits.SHORTEST_TOUCH) {
      slips.add(written.getLast().problem(tooShort(points.getLast().at())));
    }
    return slips;
  }

  private static String notLater(long at, long before) {
    return ("This point is at %s, not later than the one before it, at %s. Write points in the order"
            + " of their times.")
        .formatted(new Span(at), new Span(before));
  }

  private static String tooShort(long length) {
    return "This trace takes only %s, but the shortest touch is %s. Write a later time here."
        .formatted(new Span(length), new Span(Limits.SHORTEST_TOUCH));
  }

  @Override
  public Node on(Arm arm, UnaryOperator<Node> each) {
    Traced.Builder traced = new Traced.Builder(new Surface(arm), points.size());
    for (TracePoint point : points) {
      Place place = point.place();
      traced.add(
          point.at(),
          place.along().on(arm),
          place.around(),
          point.width().orElse(width),
          point.pressure());
    }
    return each.apply(traced.done(ease));
  }

  @Override
  public Tempo tempo() {
    return Tempo.SPEED;
  }

  @Override
  public Optional<String> objection(Arm arm) {
    return Optional.empty();
  }
}
