package dev.lull.controller.picture;

import dev.lull.controller.render.HeatMap;
import dev.lull.controller.render.Moments;
import dev.lull.controller.render.PressureMap;
import dev.lull.controller.render.Sampler;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// A pattern as a whole on one page: what it is, where it touches, and what it does over time.
public final class WholePicture implements Picture {
  private static final int WIDTH = 1200;
  private static final int MARGIN = 44;
  private static final int LEFT = 92;
  private static final int PLOT = 900;
  private static final int BARS = 120;
  private static final int HEADING = 16;
  private static final int MARKS = 50;
  private static final int ROW = 14;
  private static final int LOWEST_MAP = 120;
  private static final int SPEED = 150;
  private static final int PRESSURE = 90;

  private final Overview overview;
  private final HeatMap heat;
  private final PressureMap pressure;
  private final Head head;
  private final PhaseStrip strip;

  /// Looks through a pattern.
  ///
  /// @throws NoFonts if there is nothing to write with
  public WholePicture(Overview overview) {
    NoFonts.complainIfSo();
    this.overview = overview;
    Moments moments = Overview.moments(overview.length());
    Sampler sampler = overview.sampler();
    this.heat = HeatMap.of(sampler, moments);
    this.pressure = PressureMap.of(sampler, moments);
    this.head = Head.of(overview, WIDTH - 2 * MARGIN);
    this.strip = new PhaseStrip(overview.phases(), overview.length());
  }

  @Override
  public String title() {
    return overview.pattern().name();
  }

  @Override
  public int width() {
    return WIDTH;
  }

  @Override
  public int height() {
    return (int) pressurePlace().getMaxY() + MARKS + MARGIN / 2;
  }

  @Override
  public void draw(Graphics2D on) {
    on.setColor(Ink.PAPER);
    on.fillRect(0, 0, width(), height());
    head.draw(on, MARGIN, MARGIN);
    motors(on);
    speed(on);
    heading(on, "Pressure", "of the firmest contact", pressurePlace());
    new PressurePlot(pressure, overview.seconds()).draw(on, pressurePlace());
    new Lettering(on)
        .right(
            TimeAxis.words(overview.seconds()),
            Type.LABEL,
            Ink.FAINT_TEXT,
            pressurePlace().getMaxX(),
            pressurePlace().getMaxY() + 2.3 * HEADING);
    strip.draw(on, plots());
  }

  private List<Rectangle2D> plots() {
    return moves()
        ? List.of(mapPlace(), speedPlace(), pressurePlace())
        : List.of(mapPlace(), pressurePlace());
  }

  private void motors(Graphics2D on) {
    Rectangle2D place = mapPlace();
    double baseline = place.getY() - strip.height(PLOT) - HEADING / 2.0;
    heading(on, "Motors", "what each does, over time", baseline);
    new Key(heat.darkest()).draw(on, place.getMaxX(), baseline);
    new HeatPlot(heat, overview.seconds()).draw(on, place);
    Rectangle2D bars =
        new Rectangle2D.Double(WIDTH - MARGIN - BARS, place.getY(), BARS, place.getHeight());
    new Lettering(on).left("Mean", Type.HEADING, Ink.TEXT, bars.getX(), baseline);
    new DutyPlot(heat).draw(on, bars);
  }

  private void speed(Graphics2D on) {
    if (moves()) {
      String what = "of each touch that moves, in cm/s; 1 to 10 cm/s is shaded";
      heading(on, "Speed", what, speedPlace());
      new SpeedPlot(overview.stroking(), overview.seconds()).draw(on, speedPlace());
    } else {
      heading(on, "Speed", "nothing moves", speedPlace());
    }
  }

  private boolean moves() {
    return !overview.stroking().moving().isEmpty();
  }

  private static void heading(Graphics2D on, String what, String more, Rectangle2D plot) {
    heading(on, what, more, plot.getY() - HEADING / 2.0);
  }

  private static void heading(Graphics2D on, String what, String more, double baseline) {
    Lettering lettering = new Lettering(on);
    lettering.left(what, Type.HEADING, Ink.TEXT, LEFT, baseline);
    double beside = LEFT + Type.width(what, Type.HEADING) + HEADING / 2.0;
    lettering.left(more, Type.LABEL, Ink.FAINT_TEXT, beside, baseline);
  }

  private Rectangle2D mapPlace() {
    double top = MARGIN + head.height() + 2.5 * HEADING + strip.height(PLOT);
    return new Rectangle2D.Double(LEFT, top, PLOT, Math.max(LOWEST_MAP, ROW * heat.motors()));
  }

  private Rectangle2D speedPlace() {
    return new Rectangle2D.Double(
        LEFT, mapPlace().getMaxY() + MARKS + HEADING, PLOT, moves() ? SPEED : 0);
  }

  private Rectangle2D pressurePlace() {
    return new Rectangle2D.Double(LEFT, speedPlace().getMaxY() + 2.5 * HEADING, PLOT, PRESSURE);
  }
}
