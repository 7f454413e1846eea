package dev.lull.controller.picture;

import dev.lull.controller.fidelity.Adding;
import dev.lull.controller.fidelity.Traces;
import dev.lull.controller.fidelity.Trial;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// One stroke as it is felt in several ways of rendering, one beside another: how far along its
/// path it is, how far beside it, and how strong.
public final class StrokePicture implements Picture {
  private static final int WIDTH = 1200;
  private static final int MARGIN = 32;
  private static final int LEFT = 132;
  private static final int BETWEEN = 20;
  private static final int TOP = 104;
  private static final int ALONG = 210;
  private static final int BESIDE = 120;
  private static final int INTENSITY = 120;
  private static final int APART = 22;
  private static final int BELOW = 56;

  static final Lines.Look WANTED = new Lines.Look(Ink.OUTLINE, Ink.BROAD);

  private final List<Traces> ways;

  /// Puts some ways beside one another.
  ///
  /// @param ways of the same stroke, at least one
  /// @throws NoFonts if there is nothing to write with
  public StrokePicture(List<Traces> ways) {
    NoFonts.complainIfSo();
    this.ways = List.copyOf(ways);
  }

  static Lines.Look look(Adding observer) {
    return switch (observer) {
      case AMPLITUDES -> new Lines.Look(Ink.COOL, Ink.FINE);
      case ENERGIES -> new Lines.Look(Ink.STROKE, Ink.FINE);
    };
  }

  @Override
  public String title() {
    return "Where a stroke is felt, and how strong";
  }

  @Override
  public int width() {
    return WIDTH;
  }

  @Override
  public int height() {
    return TOP + ALONG + BESIDE + INTENSITY + 2 * APART + BELOW;
  }

  @Override
  public void draw(Graphics2D on) {
    on.setColor(Ink.PAPER);
    on.fillRect(0, 0, width(), height());
    Lettering lettering = new Lettering(on);
    lettering.left(title(), Type.TITLE, Ink.TEXT, MARGIN, 40);
    lettering.left(stroke(ways.getFirst().trial()), Type.BODY, Ink.FAINT_TEXT, MARGIN, 64);
    new Legend()
        .with("wanted", WANTED)
        .with("felt, amplitudes added (q = 1)", look(Adding.AMPLITUDES))
        .with("felt, energies added (q = 2)", look(Adding.ENERGIES))
        .draw(on, WIDTH - MARGIN, 40);
    for (int way = 0; way < ways.size(); way++) {
      column(way, on);
    }
    double bottom = TOP + ALONG + BESIDE + INTENSITY + 2 * APART;
    lettering.right("seconds", Type.LABEL, Ink.FAINT_TEXT, WIDTH - MARGIN, bottom + 36);
    String how = "Intensity is a share of its median. The middle, which is scored, is shaded.";
    lettering.left(how, Type.LABEL, Ink.FAINT_TEXT, MARGIN, bottom + 36);
  }

  private static String stroke(Trial trial) {
    return "%s, %s at %s cm/s, on %s motors, compensated"
        .formatted(trial.layout(), trial.shape(), Steps.plain(trial.speed()), trial.motors());
  }

  private void column(int way, Graphics2D on) {
    double width = (WIDTH - LEFT - MARGIN - (ways.size() - 1.0) * BETWEEN) / ways.size();
    double left = LEFT + way * (width + BETWEEN);
    new Lettering(on)
        .left(ways.get(way).trial().method().toString(), Type.HEADING, Ink.TEXT, left, TOP - 8.0);
    StrokePlots plots = new StrokePlots(ways.get(way), way == 0);
    double top = TOP;
    plots.along(on, new Rectangle2D.Double(left, top, width, ALONG));
    top += ALONG + APART;
    plots.beside(on, new Rectangle2D.Double(left, top, width, BESIDE), most(ways));
    top += BESIDE + APART;
    plots.intensity(on, new Rectangle2D.Double(left, top, width, INTENSITY));
  }

  /// The farthest that any is beside its path in the middle, in mm, rounded up.
  private static double most(List<Traces> ways) {
    double most = ways.stream().mapToDouble(StrokePlots::farthestBeside).max().orElse(0);
    double step = Steps.round(Math.max(1, most), 3);
    return step * Math.ceil(Math.max(1, most) / step);
  }
}
