package dev.lull.controller.picture;

import dev.lull.controller.render.Frames;
import dev.lull.controller.render.HeatMap;
import dev.lull.controller.render.Moments;
import dev.lull.controller.render.Progress;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/// The motors over time alone, large.
///
/// @param title the name of the pattern
/// @param map what each motor does
/// @param seconds how long it is
public record HeatPicture(String title, HeatMap map, double seconds) implements Picture {
  private static final int LEFT = 56;
  private static final int RIGHT = 32;
  private static final int TOP = 56;
  private static final int BOTTOM = 60;
  private static final int PLOT = 1500;
  private static final int EACH = 14;
  private static final int ROW = 24;
  private static final int LOWEST = 240;

  /// Looks through a pattern.
  ///
  /// @param length how much of it, in nanoseconds
  /// @throws NoFonts if there is nothing to write with
  public static HeatPicture of(String title, Frames frames, long length, Progress progress) {
    NoFonts.complainIfSo();
    HeatMap map = HeatMap.of(frames, new Moments(length, PLOT, EACH), progress);
    return new HeatPicture(title, map, length / 1e9);
  }

  @Override
  public int width() {
    return LEFT + PLOT + RIGHT;
  }

  @Override
  public int height() {
    return TOP + plotHeight() + BOTTOM;
  }

  private int plotHeight() {
    return Math.max(LOWEST, ROW * map.motors());
  }

  /// Where the motors are, the topmost being motor 0, and the left edge the beginning.
  public Rectangle2D plot() {
    return new Rectangle2D.Double(LEFT, TOP, PLOT, plotHeight());
  }

  @Override
  public void draw(Graphics2D on) {
    on.setColor(Ink.PAPER);
    on.fillRect(0, 0, width(), height());
    Rectangle2D plot = plot();
    new HeatPlot(map, seconds).draw(on, plot);
    Lettering lettering = new Lettering(on);
    String name = Type.fitted(title, Type.BODY, PLOT / 2.0);
    lettering.left(name, Type.BODY, Ink.TEXT, LEFT, TOP - 16);
    new Key(map.darkest()).draw(on, plot.getMaxX(), TOP - 16);
    lettering.right(
        TimeAxis.words(seconds), Type.LABEL, Ink.FAINT_TEXT, plot.getMaxX(), plot.getMaxY() + 36);
  }
}
