package dev.lull.patterns.place;

import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Parsed;
import dev.lull.patterns.quantity.Quoted;
import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.parser.AWTPathProducer;
import org.apache.batik.parser.ParseException;
import org.apache.batik.parser.PathParser;

/// Lines as SVG writes them in the `d` of a path: `M 0 0 C 10 0 …`.
final class SvgNotation implements Notation<Outline> {
  /// How far a line may be off a curve, as a share of the drawing's size.
  private static final double FLATNESS = 1e-3;

  /// Each doubles the number of lines that a curve is cut into.
  private static final int MOST_HALVINGS = 10;

  private static final double LARGEST = 1e6;

  @Override
  public String name() {
    return "svg path";
  }

  @Override
  public Parsed<Outline> parse(String text) {
    try {
      AWTPathProducer shape = new AWTPathProducer();
      PathParser parser = new PathParser();
      parser.setPathHandler(shape);
      parser.parse(text);
      return outline(text, shape.getShape());
    } catch (ParseException fault) {
      return new Parsed.Fault<>(
          "%s is not the path data of an SVG%s. Copy the d=\"…\" of a path."
              .formatted(Quoted.text(text), where(fault, text)));
    } catch (RuntimeException fault) {
      // What Batik throws for some broken arcs and numbers.
      return new Parsed.Fault<>(
          Quoted.text(text) + " is not the path data of an SVG. Copy the d=\"…\" of a path.");
    }
  }

  private static String where(ParseException fault, String text) {
    int column = fault.getColumnNumber();
    return column > 0 && column <= text.length() ? " from character " + column + " on" : "";
  }

  private static Parsed<Outline> outline(String text, Shape shape) {
    Rectangle2D bounds = shape.getBounds2D();
    double size = Math.max(bounds.getWidth(), bounds.getHeight());
    if (!(size > 0 && isWithin(bounds))) {
      return new Parsed.Fault<>(
          Quoted.text(text) + " draws nothing of a usable size. Copy the d=\"…\" of a path.");
    }
    List<Outline.Line> lines =
        lines(
            new FlatteningPathIterator(
                shape.getPathIterator(null), size * FLATNESS, MOST_HALVINGS));
    int points = lines.stream().mapToInt(line -> line.points().size()).sum();
    return points > Limits.POINTS
        ? new Parsed.Fault<>(
            "%s has %s points once its curves are cut into lines, but %s are the most. Draw less."
                .formatted(Quoted.text(text), points, Limits.POINTS))
        : new Parsed.Value<>(new Outline(lines));
  }

  private static boolean isWithin(Rectangle2D bounds) {
    return Math.abs(bounds.getMinX()) < LARGEST
        && Math.abs(bounds.getMaxX()) < LARGEST
        && Math.abs(bounds.getMinY()) < LARGEST
        && Math.abs(bounds.getMaxY()) < LARGEST;
  }

  private static List<Outline.Line> lines(PathIterator pieces) {
    List<Outline.Line> lines = new ArrayList<>();
    List<Outline.Point> line = new ArrayList<>();
    double[] at = new double[6];
    for (; !pieces.isDone(); pieces.next()) {
      switch (pieces.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> {
          end(line, lines);
          line = new ArrayList<>(List.of(new Outline.Point(at[0], at[1])));
        }
        case PathIterator.SEG_CLOSE -> {
          Outline.Point first = line.getFirst();
          line.add(first);
          end(line, lines);
          line = new ArrayList<>(List.of(first));
        }
        default -> line.add(new Outline.Point(at[0], at[1]));
      }
    }
    end(line, lines);
    return lines;
  }

  /// A line that goes nowhere is none.
  private static void end(List<Outline.Point> line, List<Outline.Line> lines) {
    if (line.stream().distinct().count() > 1) {
      lines.add(new Outline.Line(line));
    }
  }
}
