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
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.batik.parser.AWTPathProducer;
import org.apache.batik.parser.PathParser;

/// Lines as SVG writes them in the `d` of a path: `M 0 0 C 10 0 …`.
final class SvgNotation implements Notation<Outline> {
  /// How far a line may be off a curve, as a share of the drawing's size.
  private static final double FLATNESS = 1e-3;

  /// Each doubles the number of lines that a curve is cut into.
  private static final int MOST_HALVINGS = 10;

  private static final double LARGEST = 1e6;

  /// A letter begins a command, except in numbers such as 1e3.
  private static final Pattern COMMAND = Pattern.compile("[a-zA-Z&&[^eE]]");

  @Override
  public String name() {
    return "svg path";
  }

  @Override
  public Parsed<Outline> parse(String text) {
    try {
      return outline(text, drawn(text));
    } catch (RuntimeException fault) {
      // Batik throws more than its ParseException for some broken arcs and numbers.
      return new Parsed.Fault<>(broken(text));
    }
  }

  private static Shape drawn(String text) {
    AWTPathProducer shape = new AWTPathProducer();
    PathParser parser = new PathParser();
    parser.setPathHandler(shape);
    parser.parse(text);
    return shape.getShape();
  }

  private static String broken(String text) {
    int at = firstBroken(text);
    return "%s is not the path data of an SVG: %s, from character %s on, cannot be read. Copy the d=\"…\" of a path."
        .formatted(Quoted.text(text), Quoted.text(text.substring(at)), at + 1);
  }

  /// Where the first command begins that cannot be read: all before it can.
  private static int firstBroken(String text) {
    List<Integer> commands =
        COMMAND.matcher(text).results().map(MatchResult::start).collect(Collectors.toList());
    commands.add(text.length());
    int fine = 0;
    int broken = commands.size() - 1;
    while (fine + 1 < broken) {
      int middle = (fine + broken) / 2;
      if (isReadable(text.substring(0, commands.get(middle)))) {
        fine = middle;
      } else {
        broken = middle;
      }
    }
    return commands.size() == 1 || !text.substring(0, commands.getFirst()).isBlank()
        ? 0
        : commands.get(fine);
  }

  private static boolean isReadable(String text) {
    try {
      drawn(text);
      return true;
    } catch (RuntimeException fault) {
      return false;
    }
  }

  private static Parsed<Outline> outline(String text, Shape shape) {
    Rectangle2D bounds = shape.getBounds2D();
    double size = Math.max(bounds.getWidth(), bounds.getHeight());
    if (!(size > 0 && isWithin(bounds))) {
      return new Parsed.Fault<>(
          Quoted.text(text) + " draws nothing of a usable size. Copy the d=\"…\" of a path.");
    }
    Optional<List<Outline.Line>> lines =
        lines(
            new FlatteningPathIterator(
                shape.getPathIterator(null), size * FLATNESS, MOST_HALVINGS));
    return lines
        .<Parsed<Outline>>map(all -> new Parsed.Value<>(new Outline(all)))
        .orElseGet(
            () ->
                new Parsed.Fault<>(
                    "%s has more than %s points once its curves are cut into lines. Draw less."
                        .formatted(Quoted.text(text), Limits.POINTS)));
  }

  private static boolean isWithin(Rectangle2D bounds) {
    return Math.abs(bounds.getMinX()) < LARGEST
        && Math.abs(bounds.getMaxX()) < LARGEST
        && Math.abs(bounds.getMinY()) < LARGEST
        && Math.abs(bounds.getMaxY()) < LARGEST;
  }

  /// Empty if they have too many points.
  private static Optional<List<Outline.Line>> lines(PathIterator pieces) {
    List<Outline.Line> lines = new ArrayList<>();
    List<Outline.Point> line = new ArrayList<>();
    double[] at = new double[6];
    for (int points = 0; !pieces.isDone(); points++, pieces.next()) {
      if (points == Limits.POINTS) {
        return Optional.empty();
      }
      line = goOn(pieces.currentSegment(at), new Outline.Point(at[0], at[1]), line, lines);
    }
    end(line, lines);
    return Optional.of(lines);
  }

  /// The line that is drawn after one more piece: the same, or another one.
  private static List<Outline.Point> goOn(
      int piece, Outline.Point to, List<Outline.Point> line, List<Outline.Line> lines) {
    return switch (piece) {
      case PathIterator.SEG_MOVETO -> {
        end(line, lines);
        yield new ArrayList<>(List.of(to));
      }
      case PathIterator.SEG_CLOSE -> {
        Outline.Point first = line.getFirst();
        line.add(first);
        end(line, lines);
        yield new ArrayList<>(List.of(first));
      }
      default -> {
        line.add(to);
        yield line;
      }
    };
  }

  /// A line that goes nowhere is none.
  private static void end(List<Outline.Point> line, List<Outline.Line> lines) {
    if (line.stream().distinct().count() > 1) {
      lines.add(new Outline.Line(line));
    }
  }
}
