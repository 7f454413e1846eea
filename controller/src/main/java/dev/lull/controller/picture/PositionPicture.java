package dev.lull.controller.picture;

import dev.lull.controller.fidelity.Bench;
import dev.lull.controller.fidelity.Method;
import dev.lull.controller.fidelity.Result;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How far from its place a stroke is felt at each speed: a plot for each sleeve, and in it a line
/// for each way of rendering.
public final class PositionPicture implements Picture {
  private static final int WIDTH = 1200;
  private static final int MARGIN = 32;
  private static final int LEFT = 132;
  private static final int BETWEEN = 20;
  private static final int TOP = 104;
  private static final int PLOT = 270;
  private static final int BELOW = 56;

  static final Lines.Look TARGET = new Lines.Look(Ink.TEXT, Ink.DASHED);

  private final Map<String, List<Result>> sleeves;

  /// Draws what came of strokes.
  ///
  /// @param results each way on the same motors; of the paths of a sleeve the worst counts
  /// @throws NoFonts if there is nothing to write with
  public PositionPicture(List<Result> results) {
    NoFonts.complainIfSo();
    sleeves =
        results.stream()
            .collect(
                Collectors.groupingBy(
                    it -> it.trial().layout(), LinkedHashMap::new, Collectors.toList()));
  }

  static Lines.Look look(Method method) {
    return switch (method) {
      case LULL -> new Lines.Look(Ink.STROKE, Ink.LINE);
      case STEPPING -> new Lines.Look(Ink.OUTLINE, Ink.FINE);
      case PANNING -> new Lines.Look(Ink.COOL, Ink.FINE);
      case BRUSH -> new Lines.Look(Ink.COOL, dashed(6, 3));
      case DENSE_BRUSH -> new Lines.Look(Ink.COOL, dashed(1.5f, 3));
    };
  }

  private static BasicStroke dashed(float on, float off) {
    return new BasicStroke(
        1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {on, off}, 0);
  }

  @Override
  public String title() {
    return "How far from its place a stroke is felt";
  }

  @Override
  public int width() {
    return WIDTH;
  }

  @Override
  public int height() {
    return TOP + PLOT + BELOW;
  }

  @Override
  public void draw(Graphics2D on) {
    on.setColor(Ink.PAPER);
    on.fillRect(0, 0, width(), height());
    Lettering lettering = new Lettering(on);
    lettering.left(title(), Type.TITLE, Ink.TEXT, MARGIN, 40);
    lettering.left(
        "on nominal motors, compensated; of the worst path, by the observer who has it worse",
        Type.BODY,
        Ink.FAINT_TEXT,
        MARGIN,
        64);
    legend().draw(on, WIDTH - MARGIN, 40);
    int place = 0;
    for (Map.Entry<String, List<Result>> sleeve : sleeves.entrySet()) {
      Rectangle2D plot = place(place);
      lettering.left(sleeve.getKey(), Type.HEADING, Ink.TEXT, plot.getX(), TOP - 8.0);
      new PositionPlot(sleeve.getValue(), Bench.SPEEDS, place == 0).draw(on, plot);
      place++;
    }
    String gap = "Where a line has a gap or ends, too little is felt.";
    lettering.left(gap, Type.LABEL, Ink.FAINT_TEXT, MARGIN, TOP + PLOT + 36.0);
    lettering.right("cm/s", Type.LABEL, Ink.FAINT_TEXT, WIDTH - MARGIN, TOP + PLOT + 36.0);
  }

  private static Legend legend() {
    Legend legend = new Legend();
    for (Method method : Method.values()) {
      legend.with(method.toString(), look(method));
    }
    return legend.with("target", TARGET);
  }

  private Rectangle2D place(int sleeve) {
    double width = (WIDTH - LEFT - MARGIN - (sleeves.size() - 1.0) * BETWEEN) / sleeves.size();
    return new Rectangle2D.Double(LEFT + sleeve * (width + BETWEEN), TOP, width, PLOT);
  }
}
