package dev.lull.controller.picture;

import java.awt.BasicStroke;
import java.awt.Color;

/// The colours and lines of a picture: warm and quiet, on paper.
final class Ink {
  static final Color PAPER = new Color(0xfffdf9);
  static final Color TEXT = new Color(0x3a3430);
  static final Color FAINT_TEXT = new Color(0x857a72);
  static final Color RULE = new Color(0xe6dfd6);
  static final Color OUTLINE = new Color(0xb9aea3);
  static final Color BAND = new Color(0xf1eee3);
  static final Color STROKE = new Color(0x9c5748);
  static final Color COOL = new Color(0x3f7683);
  static final Color AREA = new Color(0xdca98c);

  static final BasicStroke HAIRLINE = new BasicStroke(0.8f);
  static final BasicStroke LINE =
      new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  static final BasicStroke FINE =
      new BasicStroke(1.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  static final BasicStroke BROAD =
      new BasicStroke(4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  static final BasicStroke DASHED =
      new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {3, 4}, 0);

  /// From paper to a deep plum: each is darker than the one before.
  private static final int[] SHADES = {0xfbf6ee, 0xf0d5bd, 0xdca98c, 0xb9705c, 0x83404a, 0x43203a};

  private Ink() {}

  /// The shade of a share of the most there is: the more, the darker.
  ///
  /// @param share 0..1
  /// @return as 0xRRGGBB
  static int shade(double share) {
    double place = Math.clamp(share, 0.0, 1.0) * (SHADES.length - 1);
    int lower = (int) Math.min(place, SHADES.length - 2.0);
    double beyond = place - lower;
    return mixed(lower, beyond, 16) | mixed(lower, beyond, 8) | mixed(lower, beyond, 0);
  }

  private static int mixed(int lower, double beyond, int shift) {
    int from = SHADES[lower] >> shift & 0xff;
    int to = SHADES[lower + 1] >> shift & 0xff;
    return (int) Math.round(from + beyond * (to - from)) << shift;
  }
}
