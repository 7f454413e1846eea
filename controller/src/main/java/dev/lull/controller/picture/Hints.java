package dev.lull.controller.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;

/// How finely is drawn.
final class Hints {
  private Hints() {}

  /// Asks for it. JFreeChart puts hints back to what they were, so each must have been something.
  static void give(Graphics2D on) {
    on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    on.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    on.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }
}
