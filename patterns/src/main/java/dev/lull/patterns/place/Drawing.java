package dev.lull.patterns.place;

import dev.lull.patterns.Arm;
import dev.lull.patterns.Side;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.quantity.Notation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An SVG path laid on the skin: its top towards the elbow, and its right to the right of whoever
/// looks at that place with the elbow upwards. So it looks on either arm as on the screen; on a
/// left arm its right is where angles grow, on a right arm where they shrink.
///
/// On an arm that is too short for it, it is made smaller.
///
/// @param outline in millimetres, its middle at the origin
/// @param middle where its middle lies
public record Drawing(Outline outline, Place middle) implements Way {
  /// How its lines are written.
  public static final Notation<Outline> NOTATION = new SvgNotation();

  private static final double PIECE = 5;

  /// Reads one that the schema has found to be right.
  public static Drawing read(Located fields) {
    Outline outline = fields.at("/svg").as(NOTATION);
    double unit = fields.at("/unit").as(Limits.SVG_UNIT).mm();
    double turn = fields.at("/turn").as(Limits.AROUND).degrees();
    return new Drawing(outline.laid(unit, turn), fields.at("/place").as(Place.NOTATION));
  }

  @Override
  public int lines() {
    return outline.lines().size();
  }

  @Override
  public List<Course> on(Arm arm) {
    double along = middle.along().on(arm);
    Outline.Extent extent = outline.extent();
    double scale = Math.min(fit(extent.bottom(), along), fit(-extent.top(), arm.length() - along));
    Surface surface = new Surface(arm);
    return outline.lines().stream().map(line -> course(line, scale, along, surface)).toList();
  }

  private static double fit(double wanted, double room) {
    return wanted <= room ? 1 : room / wanted;
  }

  private Course course(Outline.Line line, double scale, double along, Surface surface) {
    Course.Builder course = new Course.Builder(surface);
    double rightwards = surface.arm().side() == Side.LEFT ? 1 : -1;
    Outline.Point from = line.points().getFirst();
    for (Outline.Point to : line.points()) {
      double far = scale * Math.hypot(to.x() - from.x(), to.y() - from.y());
      int pieces = Math.max(1, (int) Math.ceil(far / PIECE));
      for (int i = 1; i <= pieces; i++) {
        double share = (double) i / pieces;
        double up = along - scale * (from.y() + share * (to.y() - from.y()));
        double aside = rightwards * scale * (from.x() + share * (to.x() - from.x()));
        course.straightTo(up, middle.around() + aside / surface.girth(up) * 360);
      }
      from = to;
    }
    return course.done();
  }

  @Override
  public Optional<String> objection() {
    double along = middle.along().on(Arm.STANDARD);
    Outline.Extent extent = outline.extent();
    if (extent.bottom() > along + 0.5) {
      return Optional.of(beyond(extent.bottom() - along, "wrist"));
    }
    double above = -extent.top() - (Arm.STANDARD.length() - along);
    if (above > 0.5) {
      return Optional.of(beyond(above, "elbow"));
    }
    return outline.length() > Limits.LONGEST_DRAWING
        ? Optional.of(
            "The lines of this drawing are %.1f m long, but %.0f m are the most. Draw less."
                .formatted(outline.length() / 1_000, Limits.LONGEST_DRAWING / 1_000))
        : Optional.empty();
  }

  private static String beyond(double mm, String end) {
    return String.format(
        Locale.ROOT,
        "This drawing reaches %.1f cm beyond the %s of a forearm of 24 cm. Make its unit smaller,"
            + " or move it.",
        Math.ceil(mm) / 10,
        end);
  }
}
