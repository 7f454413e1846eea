package dev.lull.controller.picture;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/// How every plot looks, and where its data lie.
final class Plots {
  /// How far to the left of the data the name of an axis begins.
  static final double NAME = 100;

  private static final double ROOM = 60;
  private static final double LEADING = 15;

  private Plots() {}

  /// An axis of a quantity that begins at 0.
  static NumberAxis quantity(double most, NumberFormat format) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(0, most);
    axis.setNumberFormatOverride(format);
    return axis;
  }

  /// Writes what an axis is on the left of a plot, beyond its marks, in a few short lines.
  static void name(Graphics2D on, Rectangle2D data, String... lines) {
    double left = data.getX() - NAME;
    new Lettering(on)
        .lines(List.of(lines), Type.LABEL, Ink.TEXT, left, data.getY() + LEADING / 2, LEADING);
  }

  /// Takes from a plot what is not data.
  static XYPlot quiet(XYPlot plot) {
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinePaint(Ink.RULE);
    plot.setRangeGridlinePaint(Ink.RULE);
    plot.setDomainGridlineStroke(Ink.HAIRLINE);
    plot.setRangeGridlineStroke(Ink.HAIRLINE);
    plot.setNoDataMessageFont(Type.BODY);
    plot.setNoDataMessagePaint(Ink.FAINT_TEXT);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    quiet(plot.getDomainAxis());
    quiet(plot.getRangeAxis());
    return plot;
  }

  private static void quiet(ValueAxis axis) {
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelFont(Type.LABEL);
    axis.setTickLabelPaint(Ink.FAINT_TEXT);
  }

  /// Draws a plot so that its data lie in that place, and what is on its axes around it.
  static void draw(XYPlot plot, Graphics2D on, Rectangle2D data) {
    AxisSpace sides = new AxisSpace();
    sides.setLeft(ROOM);
    sides.setRight(ROOM);
    AxisSpace ends = new AxisSpace();
    ends.setTop(ROOM);
    ends.setBottom(ROOM);
    boolean upright = plot.getOrientation().isVertical();
    plot.setFixedRangeAxisSpace(upright ? sides : ends);
    plot.setFixedDomainAxisSpace(upright ? ends : sides);
    Rectangle2D area =
        new Rectangle2D.Double(
            data.getX() - ROOM,
            data.getY() - ROOM,
            data.getWidth() + 2 * ROOM,
            data.getHeight() + 2 * ROOM);
    plot.draw(on, area, null, null, null);
  }
}
