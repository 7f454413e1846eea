package dev.lull.patterns.quantity;

/// What the pattern language allows, in one place. FORMAT.md and the schema say the same.
public final class Limits {
  /// How fast a touch may move over the skin.
  public static final Measure<Speed> SPEED =
      Speed.MEASURE.within("speed", "3 cm/s", "0.1 cm/s", "50 cm/s");

  /// The diameter of what touches: from a fingertip to two hands.
  public static final Measure<Length> WIDTH =
      Length.MEASURE.within("width", "4 cm", "5 mm", "200 mm");

  /// How much of the wearer's comfortable maximum a touch may ask for.
  public static final Measure<Share> PRESSURE =
      Share.MEASURE.within("pressure", "40 %", "0 %", "100 %");

  /// How long a touch may take to come, or to go.
  public static final Measure<Span> EASE = Span.MEASURE.within("ease", "300 ms", "50 ms", "5 min");

  /// How long a rest, a repetition, a hold or a whole pattern may be.
  public static final Measure<Span> DURATION =
      Span.MEASURE.within("duration", "10 s", "100 ms", "24 h");

  /// When in a touch one of its moments may be.
  public static final Measure<Span> MOMENT = Span.MEASURE.within("time", "200 ms", "0 s", "24 h");

  /// How far from the wrist a place may be.
  public static final Measure<Length> ALONG =
      Length.MEASURE.within("distance from the wrist", "12 cm", "0 cm", "60 cm");

  /// How far from the wrist a place may be, as a share of the way to the elbow.
  public static final Measure<Share> ALONG_SHARE =
      Share.MEASURE.within("share of the arm", "40 %", "0 %", "100 %");

  /// Where around the arm a place may be.
  public static final Measure<Angle> AROUND = Angle.MEASURE.within("angle", "30°", "-180°", "180°");

  /// How often something may happen: pressing, beating, breathing.
  public static final Measure<Rate> RATE =
      Rate.MEASURE.within("rate", "6 /min", "1 /min", "120 /min");

  /// How much of a breath may be breathing in.
  public static final Measure<Share> INHALE =
      Share.MEASURE.within("share of a breath", "40 %", "10 %", "90 %");

  /// How much something may have changed when a drift is over.
  public static final Measure<Share> CHANGE =
      Share.MEASURE.within("change", "-40 %", "-90 %", "100 %");

  /// How much faster or slower than written something may be by chance.
  public static final Measure<Share> VARIED_PACE =
      Share.MEASURE.within("variation of pace", "8 %", "0 %", "50 %");

  /// How much later than written something may begin by chance, as a share of its `every`.
  public static final Measure<Share> VARIED_EVERY =
      Share.MEASURE.within("variation of time", "10 %", "0 %", "50 %");

  /// How much firmer or lighter than written something may be by chance.
  public static final Measure<Share> VARIED_PRESSURE =
      Share.MEASURE.within("variation of pressure", "10 %", "0 %", "100 %");

  /// How far from where it is written something may be by chance.
  public static final Measure<Length> VARIED_PLACE =
      Length.MEASURE.within("variation of place", "5 mm", "0 mm", "50 mm");

  /// How large a unit of an SVG may be on the skin.
  public static final Measure<Length> SVG_UNIT =
      Length.MEASURE.within("SVG unit", "1 mm", "0.001 mm", "100 mm");

  /// How long an arm may be, from wrist to elbow.
  public static final Measure<Length> ARM_LENGTH =
      Length.MEASURE.within("arm length", "24 cm", "50 mm", "600 mm");

  /// How thick an arm may be, around.
  public static final Measure<Length> ARM_GIRTH =
      Length.MEASURE.within("girth", "17 cm", "50 mm", "800 mm");

  /// The shortest that anything may touch the skin, in nanoseconds.
  public static final long SHORTEST_TOUCH = 100_000_000;

  /// The longest that a step may take with its repetitions, in nanoseconds: 24 h.
  public static final long LONGEST_STEP = 24 * 3_600_000_000_000L;

  /// The most places a path may have.
  public static final int PLACES = 64;

  /// The most points a drawing may have once its curves are cut into lines.
  public static final int POINTS = 20_000;

  /// How long the lines of a drawing may be together, in millimetres.
  public static final double LONGEST_DRAWING = 20_000;

  /// The most places that are kneaded in turn.
  public static final int KNEADED = 16;

  /// The most points a trace may have.
  public static final int TRACED = 20_000;

  /// The most layers that are played together.
  public static final int LAYERS = 8;

  /// The most steps of a pattern in which something drifts, each repetition counted.
  public static final int DRIFTING = 100_000;

  /// The most steps a file may have, those in groups included.
  public static final int STEPS = 1_000;

  /// How deep groups may stand in groups.
  public static final int NESTING = 16;

  /// The most repetitions of a step.
  public static final int TIMES = 10_000;

  /// The most strokes of a petting.
  public static final int STROKES = 1_000;

  /// How many patterns may be played in one another.
  public static final int PATTERNS = 8;

  /// The most steps a pattern may have together with those of the patterns it plays.
  public static final int ALL_STEPS = 10_000;

  private Limits() {}
}
